package co.cantera.attachments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be attached.
 *
 * @param most of one file
 * @param quota what all kept files of one tenant may be altogether, those of imports and exports among them
 */
@ConfigurationProperties("cantera.attachments")
record AttachmentProperties(
        @DefaultValue("25MB") DataSize most,
        @DefaultValue("5GB") DataSize quota) {}
