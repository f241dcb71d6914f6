package co.cantera.deals;

/** What part somebody has in a purchase. */
enum BuyingRole {
    DECISION_MAKER,
    INFLUENCER,
    USER,
    BUYER,
    EVALUATOR,
    CHAMPION,
    BLOCKER
}
