"""Access rules of the mark routes."""

from registry.organisations.guards import ManageOrganisations, ReadOrganisations

ReadMarks = ReadOrganisations
ManageMarks = ManageOrganisations
