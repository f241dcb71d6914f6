/** The GraphQL machinery: endpoint, execution in one transaction, limits, connections, problems. */
@NullMarked
package co.cantera.shared.graph;

import org.jspecify.annotations.NullMarked;
