package co.cantera.attachments;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held, as the first segments of a JPEG tell (EXIF 2.32, tag 0x0112): in quarter turns to the right. */
record Orientation(int quarterTurns) {

    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final short TAG = 0x0112;
    private static final int ENTRY = 12;

    /** What the file says, upright when it says nothing that can be read. */
    static Orientation of(byte[] file) {
        try {
            return new Orientation(turns(ByteBuffer.wrap(file)));
        } catch (IndexOutOfBoundsException e) {
            return new Orientation(0);
        }
    }

    private static int turns(ByteBuffer file) {
        int at = 2;
        boolean isJpeg = unsigned(file, 0) == START;
        while (isJpeg && unsigned(file, at) != SCAN) {
            if (unsigned(file, at) == EXIF && file.getInt(at + 4) == 0x45786966) {
                return quarters(exif(file, at + 10));
            }
            at += 2 + unsigned(file, at + 2);
        }
        return 0;
    }

    private static int exif(ByteBuffer file, int tiff) {
        ByteBuffer in =
                file.duplicate().order(unsigned(file, tiff) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff + in.getInt(tiff + 4);
        int entries = in.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + ENTRY * i;
            if (in.getShort(entry) == TAG) {
                return in.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static int quarters(int value) {
        return switch (value) {
            case 6 -> 1;
            case 3 -> 2;
            case 8 -> 3;
            default -> 0;
        };
    }

    private static int unsigned(ByteBuffer file, int at) {
        return file.getShort(at) & 0xFFFF;
    }

    /** The picture as it was seen. */
    BufferedImage turn(BufferedImage image) {
        if (quarterTurns == 0) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = new AffineTransform();
        boolean onItsSide = quarterTurns % 2 == 1;
        turn.translate((onItsSide ? height : width) / 2.0, (onItsSide ? width : height) / 2.0);
        turn.quadrantRotate(quarterTurns);
        turn.translate(-width / 2.0, -height / 2.0);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, null);
    }
}
