"""evaluation: what came of it: surveys, credits, certificates, findings."""
