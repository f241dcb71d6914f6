package co.cantera.tenants.signup;

import co.cantera.tenants.ServerAccess;
import java.nio.file.Path;
import java.util.UUID;

/** A node that ends without any farewell when its sign-up comes to a certain point. */
final class HaltingProgram {

    static final int HALTED = 77;

    private HaltingProgram() {}

    /** @param args URL of the database, URL of the identity provider's, password, sign-up, step, moment */
    public static void main(String[] args) {
        Step step = Step.valueOf(args[4]);
        Checkpoint.Moment moment = Checkpoint.Moment.valueOf(args[5]);
        try (var saga = new SagaFixture(
                new ServerAccess(args[0], args[2], args[2]), new ServerAccess(args[1], args[2], args[2]))) {
            Outcome outcome = saga.provisioning((reachedStep, reachedMoment) -> {
                        if (reachedStep == step && reachedMoment == moment) {
                            Runtime.getRuntime().halt(HALTED);
                        }
                    })
                    .complete(UUID.fromString(args[3]));
            System.out.println(outcome);
        }
    }

    static int run(ServerAccess access, ServerAccess identity, UUID signUp, Step step, Checkpoint.Moment moment)
            throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HaltingProgram.class.getName(),
                        access.url(),
                        identity.url(),
                        access.appPassword(),
                        signUp.toString(),
                        step.name(),
                        moment.name())
                .inheritIO()
                .start()
                .waitFor();
    }
}
