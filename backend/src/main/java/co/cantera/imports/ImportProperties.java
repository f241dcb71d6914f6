package co.cantera.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be brought in.
 *
 * @param quota what all kept files of one tenant may be altogether, those of exports and records among them
 */
@ConfigurationProperties("cantera.imports")
record ImportProperties(@DefaultValue("5GB") DataSize quota) {}
