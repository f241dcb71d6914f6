package co.cantera.exports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be written out.
 *
 * @param direct up to how many rows a file is written while it is downloaded; longer ones are prepared in the background
 * @param most how many rows one file may have
 * @param quota what all kept files of one tenant may be altogether, those of imports and records among them
 */
@ConfigurationProperties("cantera.exports")
record ExportProperties(
        @DefaultValue("5000") int direct,
        @DefaultValue("200000") int most,
        @DefaultValue("5GB") DataSize quota) {}
