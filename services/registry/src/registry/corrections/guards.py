"""Access rule of the routes about other people's corrections: whoever manages people decides on them."""

from registry.people.guards import ManagePeople

DecideCorrections = ManagePeople
