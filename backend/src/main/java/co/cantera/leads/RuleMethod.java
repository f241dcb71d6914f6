package co.cantera.leads;

/** How a rule chooses among several members. */
enum RuleMethod {
    ROUND_ROBIN,
    LEAST_LOAD
}
