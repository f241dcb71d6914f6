package co.cantera.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Small pictures of what people brought: painted anew, so that nothing else of the file comes along, neither where a photograph was
 * taken nor what somebody has hidden in it. Few at a time, and none of what would take too much memory.
 */
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final String PDF = "application/pdf";
    private static final Set<String> IMAGES = Set.of("image/jpeg", "image/png", "image/gif", "image/bmp");
    private static final int EDGE = 640;
    private static final long MOST_PIXELS = 80_000_000;

    private final Semaphore free = new Semaphore(2);

    static boolean of(String mediaType) {
        return mediaType.equals(PDF) || IMAGES.contains(mediaType);
    }

    /** A picture as JPEG; empty for a file that nobody can paint. */
    Optional<byte[]> paint(String mediaType, InputStream content) throws IOException {
        free.acquireUninterruptibly();
        try {
            return Optional.of(jpeg(mediaType.equals(PDF) ? small(page(content)) : image(content)));
        } catch (IOException | RuntimeException e) {
            LOG.info(
                    "A file of type {} cannot be painted: {}",
                    mediaType,
                    e.getClass().getSimpleName());
            return Optional.empty();
        } finally {
            free.release();
        }
    }

    /** Read in steps over the rows and columns, so that a large photograph is never whole in memory. */
    private static BufferedImage image(InputStream content) throws IOException {
        byte[] bytes = content.readAllBytes();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Orientation.of(bytes).turn(small(read(reader)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("too large");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * EDGE));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage page(InputStream content) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(content.readAllBytes()),
                "",
                null,
                null,
                IOUtils.createTempFileOnlyStreamCache())) {
            PDRectangle box = document.getPage(0).getCropBox();
            float scale = EDGE / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            return new PDFRenderer(document).renderImage(0, scale, ImageType.RGB);
        }
    }

    private static BufferedImage small(BufferedImage image) {
        double scale = Math.min(1, (double) EDGE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = small.createGraphics();
        paint.setBackground(Color.WHITE);
        paint.clearRect(0, 0, width, height);
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.drawImage(image, 0, 0, width, height, null);
        paint.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
