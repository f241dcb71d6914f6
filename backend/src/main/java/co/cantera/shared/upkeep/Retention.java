package co.cantera.shared.upkeep;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long rows stay that nobody deletes by hand. All of them go in the night after. What is not named here stays.
 *
 * @param outbox what happened to records, counted from then: the source of what other programs are told, who may be away so long. A mail
 *     is none of these: it goes when it is sent or given up
 * @param replays answers to mutations, counted from the first answer: so long a client may repeat what it does not know to be done
 * @param sessions sessions of browsers and sign-ons, counted from their end: for questions about a sign-in
 * @param signUps sign-ups, finished or never finished, counted from their end: they hold an address and nothing else of a person
 * @param invitations invitations by mail, counted from when they were accepted, revoked or over
 * @param imports files that were imported, counted from the end of the import, which itself stays; and imports that nobody finishes, with
 *     their files, counted from when somebody last did something with them
 * @param exports lists that were written out, with their files, counted from when somebody asked for them
 * @param bin deleted records, counted from when they were deleted: so long they can be taken back
 * @param merges what two records were before they became one, counted from then: so long that can be taken back
 */
@ConfigurationProperties("cantera.retention")
public record Retention(
        @DefaultValue("30d") Duration outbox,
        @DefaultValue("30d") Duration replays,
        @DefaultValue("1d") Duration sessions,
        @DefaultValue("1d") Duration signUps,
        @DefaultValue("30d") Duration invitations,
        @DefaultValue("30d") Duration imports,
        @DefaultValue("7d") Duration exports,
        @DefaultValue("30d") Duration bin,
        @DefaultValue("30d") Duration merges) {}
