"""Policy packs (政策包): what a policy document promises, as rules that can be checked.

Words: a *pack* is one policy document as versioned YAML; each of its *rules* quotes a *clause* (条款), names
a *metric* (指标) and says what is *required* of it. A published pack is *attached* to an organisation and
binds everything below it, unless something nearer has a pack *in force* on the day.
Invariants: what was published never changes; a correction is a new version, which supersedes the older from
its effective date on; the same version of a pack is published once at an organisation.
"""
