package co.cantera.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param password of all demo accounts; without one there is no demo */
@ConfigurationProperties("cantera.demo")
record DemoProperties(@Nullable String password) {}
