package co.cantera.embedded.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailCatcherTest {

    @TempDir
    Path folder;

    @Test
    void givesTestsTheCodesAndLinksOfOneRecipient() throws Exception {
        try (var catcher = MailCatcher.start(folder, 0, 0)) {
            send(catcher, "Ana@andina.example", "Código 123456", "https://cantera.example/a?b=1&amp;c=2");
            send(catcher, "luis@andina.example", "Otro", "https://cantera.example/otro");

            JsonNode mails = mails(catcher, "?to=ana%40andina.example");

            assertThat(mails.size()).isOne();
            assertThat(mails.get(0).get("subject").asString()).isEqualTo("Código 123456");
            assertThat(mails.get(0).get("text").asString()).contains("Hola ñandú");
            assertThat(mails.get(0).get("links").get(0).asString()).isEqualTo("https://cantera.example/a?b=1&c=2");
        }
    }

    @Test
    void keepsTheMailsOverARestart() throws Exception {
        try (var catcher = MailCatcher.start(folder, 0, 0)) {
            send(catcher, "ana@andina.example", "Bienvenida", "https://cantera.example");
        }
        try (var catcher = MailCatcher.start(folder, 0, 0)) {
            assertThat(mails(catcher, "").size()).isOne();
            assertThat(get(catcher, "/").body()).contains("Bienvenida");
        }
    }

    @Test
    void showsForeignHtmlWithoutItsScripts() throws Exception {
        try (var catcher = MailCatcher.start(folder, 0, 0)) {
            send(catcher, "ana@andina.example", "<script>alert(1)</script>", "https://cantera.example");
            String id = mails(catcher, "").get(0).get("id").asString();

            String page = get(catcher, "/mails/" + id).body();

            assertThat(page).contains("sandbox=\"allow-popups\"").doesNotContain("<script");
            assertThat(get(catcher, "/raw/" + id).body()).startsWith("Delivered-To: ana@andina.example");
            assertThat(get(catcher, "/mails/..%2Fsecret").statusCode()).isEqualTo(404);
        }
    }

    private static void send(MailCatcher catcher, String to, String subject, String link) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(catcher.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("cantera@localhost");
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        var text = new MimeBodyPart();
        text.setText("Hola ñandú", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<a href='" + link + "'>Abrir</a><script>alert(1)</script>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }

    private static JsonNode mails(MailCatcher catcher, String query) throws Exception {
        return JsonMapper.shared().readTree(get(catcher, "/api/mails" + query).body());
    }

    private static HttpResponse<String> get(MailCatcher catcher, String path) throws Exception {
        var address = URI.create("http://127.0.0.1:%d%s".formatted(catcher.pagePort(), path));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
