package co.cantera.frontend;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.PWA;

/** Makes the build emit the service worker; the page, its manifest and its icons are files of this module. */
@PWA(
        name = "Cantera",
        shortName = "Cantera",
        iconPath = "icons/icon-512.png",
        themeColor = "#087a5b",
        backgroundColor = "#f6f5f1")
public class AppShell implements AppShellConfigurator {}
