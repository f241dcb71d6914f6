package co.cantera.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be brought in.
 *
 * @param quota what the uploaded files of one tenant may be altogether
 */
@ConfigurationProperties("cantera.imports")
record ImportProperties(@DefaultValue("500MB") DataSize quota) {}
