package org.clientele.operations.internal.provisioning;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces {@code ${user}}, {@code ${home}}, {@code ${data}} and {@code ${env.NAME}} in values. */
final class Variables {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)\\}"); //$NON-NLS-1$

    private final Map<String, String> fixed;
    private final UnaryOperator<String> environment;

    /**
     * Creates the variables.
     *
     * @param fixed name to value
     * @param environment tells an environment variable, or null
     */
    Variables(Map<String, String> fixed, UnaryOperator<String> environment) {
        this.fixed = Map.copyOf(fixed);
        this.environment = environment;
    }

    /** The first variable in a value that cannot be replaced. */
    Optional<String> unknown(String value) {
        return VARIABLE.matcher(value).results().map(r -> r.group(1)).filter(n -> of(n) == null).findFirst();
    }

    String replace(String value) {
        return VARIABLE.matcher(value).replaceAll(r -> Matcher.quoteReplacement(of(r.group(1))));
    }

    private String of(String name) {
        return name.startsWith("env.") ? environment.apply(name.substring(4)) : fixed.get(name); //$NON-NLS-1$
    }
}
