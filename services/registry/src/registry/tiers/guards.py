"""Access rules of the routes about tiers: they tell of people, so what holds for people holds for them."""

from registry.people.guards import ManagePeople, ReadPeople

ReadTiers = ReadPeople
ComputeTiers = ManagePeople
