package co.cantera.deals;

import co.cantera.directory.Card.PersonCard;

/** Somebody's part in a purchase. */
record DealPerson(PersonCard person, BuyingRole role) {}
