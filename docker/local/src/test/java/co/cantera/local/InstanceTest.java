package co.cantera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

    @TempDir
    Path data;

    @Test
    void keepsItsPortsAndSecretsWhereOnlyTheOwnerReads() throws Exception {
        Instance first = Instance.open(data);
        Instance second = Instance.open(data);

        assertThat(second.secret(Secret.DEMO))
                .isEqualTo(first.secret(Secret.DEMO))
                .hasSize(14);
        assertThat(second.port(InnerPort.POSTGRES)).isEqualTo(first.port(InnerPort.POSTGRES));
        assertThat(Files.getPosixFilePermissions(data.resolve("instance.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void addsWhatAnOlderBuildDidNotKnow() throws Exception {
        Files.writeString(data.resolve("instance.properties"), "secret.demo=old\n");

        Instance instance = Instance.open(data);

        assertThat(instance.secret(Secret.DEMO)).isEqualTo("old");
        assertThat(instance.secret(Secret.CONTROL)).hasSize(32);
    }

    @Test
    void leavesAPortThatAnotherProgramHasTaken() throws Exception {
        Instance instance = Instance.open(data);
        int taken = instance.port(InnerPort.SMTP);
        int kept = instance.port(InnerPort.POSTGRES);

        try (var _ = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            instance.renewTakenPorts();
        }

        assertThat(instance.port(InnerPort.SMTP)).isNotEqualTo(taken);
        assertThat(instance.port(InnerPort.POSTGRES)).isEqualTo(kept);
        assertThat(Instance.open(data).port(InnerPort.SMTP)).isEqualTo(instance.port(InnerPort.SMTP));
    }
}
