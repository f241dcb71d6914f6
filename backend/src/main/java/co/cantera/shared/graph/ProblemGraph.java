package co.cantera.shared.graph;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Says what a problem is about, in the language of the request. */
@Controller
class ProblemGraph {

    @SchemaMapping(typeName = "Problem")
    String message(Problem problem) {
        return problem.message();
    }
}
