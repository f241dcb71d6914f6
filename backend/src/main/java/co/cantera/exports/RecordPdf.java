package co.cantera.exports;

import static org.springframework.web.util.HtmlUtils.htmlEscapeDecimal;

import co.cantera.exports.PrintedRecord.Line;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Paints a record on paper. Every text is escaped and no address is followed, so that nothing that somebody typed is more than a text.
 */
record RecordPdf(PrintedRecord record, Paper paper, String footer, String storyTitle, String language) {

    private static final String STYLE = """
            @page { size: %s; margin: 2cm 2cm 2.2cm; @bottom-left { content: element(footer); }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Helvetica; color: #5b554c; } }
            body { font: 10pt/1.4 Helvetica, sans-serif; color: #1e1c19; }
            .kind { font-size: 9pt; color: #5b554c; text-transform: uppercase; }
            h1 { font-size: 18pt; margin: 2pt 0 12pt; }
            h2 { font-size: 11pt; margin: 18pt 0 4pt; page-break-after: avoid; }
            table { width: 100%%; border-collapse: collapse; }
            td { padding: 4pt 6pt 4pt 0; border-top: 0.5pt solid #e3dfd6; vertical-align: top; }
            td.left { width: 32%%; color: #5b554c; }
            tr { page-break-inside: avoid; }
            .footer { position: running(footer); font-size: 8pt; color: #5b554c; }
            """;

    void write(OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, address) -> null);
        builder.withProducer("Cantera");
        builder.withHtmlContent(html(), null);
        builder.toStream(out);
        builder.run();
    }

    private String html() {
        return """
                <html lang="%s"><head><title>%s</title><style>%s</style></head><body>
                <div class="footer">%s</div><div class="kind">%s</div><h1>%s</h1>%s<h2>%s</h2>%s</body></html>""".formatted(
                        language,
                        text(record.name()),
                        STYLE.formatted(paper.css()),
                        text(footer),
                        text(record.kind()),
                        text(record.name()),
                        table(record.facts()),
                        text(storyTitle),
                        table(record.story()));
    }

    private static String table(List<Line> lines) {
        StringBuilder rows = new StringBuilder("<table>");
        for (Line line : lines) {
            rows.append("<tr><td class=\"left\">")
                    .append(text(line.left()))
                    .append("</td><td>")
                    .append(text(line.right()).replace("\n", "<br/>"))
                    .append("</td></tr>");
        }
        return rows.append("</table>").toString();
    }

    /** Also without the characters that no XML may have. */
    private static String text(String given) {
        return htmlEscapeDecimal(given.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
    }
}
