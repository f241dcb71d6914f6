package co.cantera.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 2", "6, 1", "8, 3", "42, 0"})
    void readsHowTheCameraWasHeld(short value, int turns) {
        assertThat(Orientation.of(jpeg(value)).quarterTurns()).isEqualTo(turns);
    }

    @Test
    void takesWhatItCannotReadAsUpright() {
        byte[] cut = Arrays.copyOf(jpeg((short) 6), 24);
        assertThat(Orientation.of(cut).quarterTurns()).isZero();
        assertThat(Orientation.of("hola".getBytes(UTF_8)).quarterTurns()).isZero();
    }

    @Test
    void turnsAPictureOnItsFeet() {
        BufferedImage lying = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        lying.setRGB(0, 0, 0xFFFFFF);
        BufferedImage up = new Orientation(1).turn(lying);
        assertThat(up.getWidth()).isEqualTo(2);
        assertThat(up.getHeight()).isEqualTo(4);
        assertThat(up.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    private static byte[] jpeg(short orientation) {
        ByteBuffer file = ByteBuffer.allocate(60);
        file.putShort((short) 0xFFD8).putShort((short) 0xFFE1).putShort((short) 34);
        file.putInt(0x45786966).putShort((short) 0);
        file.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        file.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        file.putShort(orientation).putShort((short) 0).putInt(0);
        file.putShort((short) 0xFFDA);
        return file.array();
    }
}
