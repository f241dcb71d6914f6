package co.cantera.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of deals on its way into a tenant, step by step as a person takes them. */
final class Upload implements AutoCloseable {

    private static final int COMPANIES = 8_000;
    private static final int SELLERS = 15;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String FIELDS = "{ id version state created refused }";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpConnection connection;
    private final FilledTenant tenant;
    private final String origin;
    private JsonNode now;

    private Upload(int port, FilledTenant tenant) throws IOException {
        this.connection = new HttpConnection(port);
        this.tenant = tenant;
        this.origin = "http://localhost:" + port;
        this.now = JSON.nullNode();
    }

    /** Uploads a file of so many rows and says what its amounts are in. */
    static Upload of(int port, FilledTenant tenant, int rows) throws IOException {
        var upload = new Upload(port, tenant);
        String id = upload.sent(file(rows));
        upload.now = upload.read(id);
        upload.change("mapImport", "\"currency\":\"COP\"");
        return upload;
    }

    /** Deals as a spreadsheet of a Latin American company has them. */
    static String file(int rows) {
        LocalDate first = LocalDate.now().minusYears(1);
        return IntStream.range(0, rows)
                .mapToObj(i ->
                        "N-%d;Suministro de equipos %d;Comercializadora Andina %d SAS;Vendedor %d;%s;%d.%03d.000,50;%s;%s;Licitación;Pidió una visita técnica, fila %d"
                                .formatted(
                                        i,
                                        i,
                                        i % COMPANIES,
                                        i % SELLERS,
                                        i % 5 == 0 ? "Ganado" : i % 7 == 0 ? "Perdido" : "Etapa " + (1 + i % 5),
                                        1 + i % 90,
                                        i % 1_000,
                                        DAY.format(first.plusDays(i % 300)),
                                        DAY.format(first.plusDays(60 + i % 600)),
                                        i))
                .collect(Collectors.joining(
                        "\n",
                        "Código;Negocio;Empresa;Vendedor;Etapa;Valor;Fecha de apertura;Fecha de cierre;Canal;Descripción\n",
                        "\n"));
    }

    private String sent(String file) throws IOException {
        String edge = "----cantera-bench";
        String body =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"negocios.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(edge, file, edge);
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head =
                """
                POST /t/%s/api/imports HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: multipart/form-data; boundary=%s
                Content-Length: %d

                """.formatted(tenant.slug(), origin.replaceFirst("http://", ""), tenant.key(), edge, content.length);
        byte[] start = head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] request = new byte[start.length + content.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(content, 0, request, start.length, content.length);
        return answer(request, 201).path("id").asString();
    }

    /** Begins the trial. */
    void attempt() throws IOException {
        change("tryImport", "");
    }

    /** Begins to bring in. */
    void start() throws IOException {
        change("startImport", "");
    }

    /** Whether a step has come to its end; a failed one is an error. */
    boolean is(String state) throws IOException {
        now = read(now.path("id").asString());
        if (now.path("state").asString().equals("FAILED")) {
            throw new IOException("the import failed: " + now);
        }
        return now.path("state").asString().equals(state);
    }

    int created() {
        return now.path("created").asInt();
    }

    private JsonNode read(String id) throws IOException {
        return ask("query Import($id: ID!) { node(id: $id) { ... on Import " + FIELDS + " } }", Map.of("id", id))
                .path("node");
    }

    private void change(String act, String more) throws IOException {
        String type = Character.toUpperCase(act.charAt(0)) + act.substring(1);
        String input = "{\"id\":%s,\"version\":%d%s}"
                .formatted(now.path("id"), now.path("version").asInt(), more.isEmpty() ? "" : "," + more);
        JsonNode answer = ask(
                        "mutation Change($input: %1$sInput!) { %2$s(input: $input) { __typename ... on %1$sSuccess { import %3$s } ... on Problem { message } } }"
                                .formatted(type, act, FIELDS),
                        Map.of("input", JSON.readTree(input)))
                .path(act);
        if (!answer.has("import")) {
            throw new IOException(act + " was refused: " + answer);
        }
        now = answer.path("import");
    }

    private JsonNode ask(String document, Map<String, ?> variables) throws IOException {
        JsonNode answer =
                answer(Caller.API_KEY.request(tenant, origin, document, JSON.writeValueAsString(variables)), 200);
        if (answer.has("errors")) {
            throw new IOException("an import was answered " + answer);
        }
        return answer.path("data");
    }

    private JsonNode answer(byte[] request, int expected) throws IOException {
        int status = connection.exchange(request);
        String answer = connection.beginning(Integer.MAX_VALUE);
        if (status != expected) {
            throw new IOException("an import was answered %d %s".formatted(status, answer));
        }
        return JSON.readTree(answer);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
