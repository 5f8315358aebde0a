package org.clientele.cli.internal.provisioning;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts about provisioning, looked up by locale on each use like all of the command line's. */
enum Texts {
    CHECK, CHECK_FILE, CHECK_NONE, CHECK_SOUND, CHECK_PLACE, CHECK_SEVERITY, CHECK_PROBLEM, ERROR, WARNING, LOCKED_STORE,
    ROLES_NOBODY, CHECK_ROLES;

    private static final String BUNDLE = "org.clientele.cli.internal.provisioning.texts";

    String in(Locale locale, Object... values) {
        ResourceBundle.Control noFallback = ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String text = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), noFallback)
                .getString(name());
        return new MessageFormat(text, locale).format(values);
    }
}
