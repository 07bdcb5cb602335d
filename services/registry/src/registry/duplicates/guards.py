"""Access rule of the routes about duplicates: whoever manages people merges their records."""

from registry.people.guards import ManagePeople

MergePeople = ManagePeople
