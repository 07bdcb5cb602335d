"""Access rule of the routes about imports: whoever manages people may import them."""

from registry.people.guards import ManagePeople

ManageRosters = ManagePeople
