package org.clientele.operations.internal.provisioning;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.clientele.core.roles.Permission;
import org.eclipse.osgi.util.NLS;

/** What a value may be. Each kind tells a wrong value with what would be right and what holds instead. */
enum ValueKind {

    /** Also nothing. */
    ANYTHING(v -> true),
    TEXT(v -> !v.isEmpty()),
    YES_NO(v -> List.of("yes", "no", "true", "false").contains(v.toLowerCase(Locale.ROOT))), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    FOLDER(ValueKind::isAbsolute),
    SITE(ValueKind::isSite),
    FEATURES(v -> each(v, "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*(/[0-9]+(\\.[0-9]+){0,2}(\\.[A-Za-z0-9_-]+)?)?")), //$NON-NLS-1$
    PRODUCT(v -> v.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+")), //$NON-NLS-1$
    LANGUAGE(v -> v.matches("en|zh|en_GB|zh_CN")), //$NON-NLS-1$
    THEME(v -> v.matches("light|dark")), //$NON-NLS-1$
    UNSIGNED(v -> v.matches("refuse|ask|allow")), //$NON-NLS-1$
    KEYS(v -> parts(v).stream().allMatch(p -> p.replace(" ", "").matches("(0x)?[0-9A-Fa-f]{40,64}") || isAbsolute(p)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            && !parts(v).isEmpty()),
    SCHEDULE(v -> v.matches("never|hourly|daily ([01]?\\d|2[0-3]):[0-5]\\d|weekly " //$NON-NLS-1$
            + "(monday|tuesday|wednesday|thursday|friday|saturday|sunday) ([01]?\\d|2[0-3]):[0-5]\\d")), //$NON-NLS-1$
    COUNT(v -> v.matches("[1-9]\\d{0,2}")), //$NON-NLS-1$
    INTERVAL(v -> v.matches("never|start|daily|weekly")), //$NON-NLS-1$
    STAGE(v -> v.matches("ask|automatic")), //$NON-NLS-1$
    PERMISSIONS(v -> parts(v).stream().allMatch(p -> Permission.ofId(p).isPresent()));

    private final Predicate<String> right;

    ValueKind(Predicate<String> right) {
        this.right = right;
    }

    /** What is wrong with a value; empty when it can be used. */
    Optional<String> wrong(String value) {
        if (right.test(value)) {
            return Optional.empty();
        }
        if (this == PERMISSIONS) {
            String first = parts(value).stream().filter(p -> Permission.ofId(p).isEmpty()).findFirst().orElse(value);
            List<String> ids = Arrays.stream(Permission.values()).map(Permission::id).toList();
            return Optional.of(Similar.to(first, ids).map(m -> NLS.bind(Messages.Value_permissionMeant, first, m))
                    .orElseGet(() -> NLS.bind(Messages.Value_permission, first, String.join(", ", ids)))); //$NON-NLS-1$
        }
        return Optional.of(NLS.bind(text(), value));
    }

    private String text() {
        return switch (this) {
            case YES_NO -> Messages.Value_yesNo;
            case FOLDER -> Messages.Value_folder;
            case SITE -> Messages.Value_site;
            case FEATURES -> Messages.Value_features;
            case PRODUCT -> Messages.Value_product;
            case LANGUAGE -> Messages.Value_language;
            case THEME -> Messages.Value_theme;
            case UNSIGNED -> Messages.Value_unsigned;
            case KEYS -> Messages.Value_keys;
            case SCHEDULE -> Messages.Value_schedule;
            case COUNT -> Messages.Value_count;
            case INTERVAL -> Messages.Value_interval;
            case STAGE -> Messages.Value_stage;
            default -> Messages.Value_empty;
        };
    }

    static List<String> parts(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(p -> !p.isEmpty()).toList(); //$NON-NLS-1$
    }

    private static boolean each(String value, String pattern) {
        return !parts(value).isEmpty() && parts(value).stream().allMatch(p -> p.matches(pattern));
    }

    private static boolean isAbsolute(String value) {
        try {
            return !value.isEmpty() && Path.of(value).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isSite(String value) {
        try {
            URI uri = new URI(value);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme(); //$NON-NLS-1$
            return scheme.equals("file") && uri.getPath() != null //$NON-NLS-1$
                    || scheme.matches("https?") && uri.getHost() != null; //$NON-NLS-1$
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
