package co.cantera.local;

import java.net.URI;

/** Where an instance answers, as a browser on this machine sees it. */
record Addresses(URI application, URI identity, URI mails) {

    static Addresses of(Instance instance, int port) {
        return new Addresses(
                localhost(port),
                localhost(instance.port(InnerPort.KEYCLOAK)),
                localhost(instance.port(InnerPort.MAILS)));
    }

    private static URI localhost(int port) {
        return URI.create("http://localhost:" + port);
    }
}
