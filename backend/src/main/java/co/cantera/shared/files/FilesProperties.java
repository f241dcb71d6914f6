package co.cantera.shared.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder shared by all nodes
 */
@ConfigurationProperties("cantera.files")
record FilesProperties(@DefaultValue("data/files") Path folder) {}
