package co.cantera.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestPostgresTest {

    @Test
    void copiesATemplateForEachTest() throws Exception {
        LocalPostgres server = TestPostgres.server();
        String template = TestPostgres.freshDatabase();
        server.run(template, "create table note (text text); insert into note values ('from the template')");

        String first = TestPostgres.freshDatabase(template);
        String second = TestPostgres.freshDatabase(template);
        server.run(first, "delete from note");

        assertThat(notes(first)).isZero();
        assertThat(notes(second)).isOne();
    }

    private static int notes(String database) throws Exception {
        try (var connection = TestPostgres.server().superuser(database).getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
