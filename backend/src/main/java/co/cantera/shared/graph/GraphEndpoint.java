package co.cantera.shared.graph;

import co.cantera.shared.access.Access;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * GraphQL over HTTP, as the specification draft says: POST for everything, GET for queries, the status by the media type that the client
 * accepts. The parts of a request are type-checked before the engine sees a document. A browser sends persisted documents only.
 */
final class GraphEndpoint extends HttpServlet {

    static final int MAX_BODY = 256 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(GraphEndpoint.class);

    private final transient GraphQL engine;
    private final transient PersistedDocuments documents;
    private final transient GraphErrors errors;
    private final transient JsonMapper json;

    GraphEndpoint(GraphQL engine, PersistedDocuments documents, GraphErrors errors, JsonMapper json) {
        this.engine = engine;
        this.documents = documents;
        this.errors = errors;
        this.json = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaKind kind = MediaKind.accepted(request.getHeader("Accept"));
        if (kind == null) {
            response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
            return;
        }
        switch (request.getMethod()) {
            case "POST" -> post(request, response, kind);
            case "GET" -> answer(request, response, kind, this::fromParameters);
            default -> {
                response.setHeader("Allow", "GET, POST");
                response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response, MediaKind kind) throws IOException {
        String type = request.getContentType();
        if (type == null || !MediaKind.isJson(type)) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        answer(request, response, kind, this::fromBody);
    }

    private interface Reading {
        GraphRequest read(HttpServletRequest request) throws IOException;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, MediaKind kind, Reading reading)
            throws IOException {
        GraphRequest asked;
        String document;
        try {
            asked = reading.read(request);
            document = document(asked);
        } catch (Refusal refusal) {
            write(response, kind, HttpServletResponse.SC_BAD_REQUEST, errors.whole(refusal));
            return;
        }
        ExecutionResult result = execute(asked, document, request.getMethod().equals("GET"));
        if (result == MUTATION_BY_GET) {
            response.setHeader("Allow", "POST");
            write(response, kind, HttpServletResponse.SC_METHOD_NOT_ALLOWED, errors.whole("MUTATION_BY_GET"));
            return;
        }
        response.setStatus(kind.status(result));
        write(response, kind, result);
    }

    private static final ExecutionResult MUTATION_BY_GET =
            ExecutionResultImpl.newExecutionResult().build();

    private ExecutionResult execute(GraphRequest asked, String document, boolean byGet) {
        if (byGet && Operations.isMutation(document, asked.operationName())) {
            return MUTATION_BY_GET;
        }
        ExecutionInput input = ExecutionInput.newExecutionInput(document)
                .operationName(asked.operationName())
                .variables(asked.variables())
                .extensions(asked.extensions())
                .locale(Access.current().language())
                .build();
        try {
            return ScopedValue.where(Deadline.CURRENT, Deadline.start())
                    .call(() -> engine.executeAsync(input).join());
        } catch (RuntimeException e) {
            return ExecutionResultImpl.newExecutionResult()
                    .data(null)
                    .addError(errors.whole(e))
                    .build();
        }
    }

    private String document(GraphRequest asked) {
        if (asked.query() != null) {
            if (Access.current().via() == Access.Via.BROWSER) {
                throw new Refusal("DOCUMENT_NOT_PERSISTED");
            }
            return asked.query();
        }
        String id = String.valueOf(asked.documentId());
        String document = id.startsWith("sha256:") ? documents.find(id.substring("sha256:".length())) : null;
        if (document == null) {
            throw new Refusal("DOCUMENT_UNKNOWN");
        }
        return document;
    }

    private GraphRequest fromBody(HttpServletRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                throw new Refusal("BODY_TOO_LARGE");
            }
            return GraphRequest.of(json.readValue(body, Object.class));
        } catch (JacksonException e) {
            throw new Refusal("BAD_REQUEST");
        }
    }

    private GraphRequest fromParameters(HttpServletRequest request) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        for (String name : new String[] {"query", "documentId", "operationName"}) {
            parts.put(name, request.getParameter(name));
        }
        for (String name : new String[] {"variables", "extensions"}) {
            String text = request.getParameter(name);
            try {
                parts.put(name, text == null ? null : json.readValue(text, Object.class));
            } catch (JacksonException e) {
                throw new Refusal("BAD_REQUEST");
            }
        }
        return GraphRequest.of(parts);
    }

    private void write(HttpServletResponse response, MediaKind kind, int status, GraphQLError error)
            throws IOException {
        response.setStatus(status);
        write(
                response,
                kind,
                ExecutionResultImpl.newExecutionResult().addError(error).build());
    }

    private void write(HttpServletResponse response, MediaKind kind, ExecutionResult result) throws IOException {
        response.setContentType(kind.contentType());
        response.setHeader("Cache-Control", "no-store");
        try {
            GraphJson.write(json.createGenerator(response.getOutputStream()), result);
        } catch (JacksonIOException gone) {
            LOG.debug("The client left before its answer", gone);
        }
    }
}
