package org.clientele.operations.internal.provisioning;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** The sections and keys that the program knows, and what may be said there. */
final class Sections {

    static final String ROLES = "roles"; //$NON-NLS-1$
    static final String ROLE = "role "; //$NON-NLS-1$
    static final String TRUST = "trust"; //$NON-NLS-1$
    static final String PREFERENCES = "preferences"; //$NON-NLS-1$
    static final String LOCK = "lock"; //$NON-NLS-1$
    static final String LOCKED = "locked"; //$NON-NLS-1$

    /** Stands for a key that the writer chooses. */
    private static final String ANY = "*"; //$NON-NLS-1$

    private static final Map<String, Map<String, ValueKind>> KNOWN = new LinkedHashMap<>();
    /** Sections whose settings hold for everybody, whether they say {@code locked} or not. */
    private static final List<String> ALWAYS_LOCKED = List.of("features", ROLES, "branding", TRUST, "backup", "updates", "install"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    static {
        section("store", Map.of("path", ValueKind.FOLDER, LOCKED, ValueKind.YES_NO)); //$NON-NLS-1$ //$NON-NLS-2$
        section("sites", Map.of(ANY, ValueKind.SITE, LOCKED, ValueKind.YES_NO)); //$NON-NLS-1$
        section(PREFERENCES, Map.of(ANY, ValueKind.ANYTHING, LOCK, ValueKind.TEXT));
        section("features", Map.of("required", ValueKind.FEATURES, "forbidden", ValueKind.FEATURES)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        section(ROLES, Map.of(ANY, ValueKind.TEXT));
        section("branding", Map.of("product", ValueKind.PRODUCT)); //$NON-NLS-1$ //$NON-NLS-2$
        section("workbench", Map.of("language", ValueKind.LANGUAGE, "theme", ValueKind.THEME, LOCKED, ValueKind.YES_NO)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        section(TRUST, Map.of("unsigned", ValueKind.UNSIGNED, "keys", ValueKind.KEYS)); //$NON-NLS-1$ //$NON-NLS-2$
        section("backup", Map.of("schedule", ValueKind.SCHEDULE, "folder", ValueKind.FOLDER, "keep", ValueKind.COUNT, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                "weekly", ValueKind.COUNT)); //$NON-NLS-1$
        section("updates", Map.of("check", ValueKind.INTERVAL, "stage", ValueKind.STAGE)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        section("install", Map.of("shared", ValueKind.YES_NO)); //$NON-NLS-1$ //$NON-NLS-2$
        section(ROLE, Map.of("title", ValueKind.TEXT, "permissions", ValueKind.PERMISSIONS)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Sections() {
    }

    private static void section(String name, Map<String, ValueKind> keys) {
        KNOWN.put(name, keys);
    }

    /** Every section with its keys. */
    static Map<String, Map<String, ValueKind>> known() {
        return Collections.unmodifiableMap(KNOWN);
    }

    /** The name of the section when its keys are read, else null. */
    static String check(String name, Path file, int line, int column, ProblemList problems) {
        if (keys(name) != null || ofBundle(name)) {
            return name;
        }
        Optional<String> meant = name.startsWith(ROLE.strip()) && name.length() > ROLE.length() ? Optional.of(ROLES)
                : Similar.to(name, KNOWN.keySet());
        problems.error(file, line, column, meant.map(m -> NLS.bind(Messages.Section_unknownMeant, name, m.strip()))
                .orElseGet(() -> NLS.bind(Messages.Section_unknown, name,
                        String.join(", ", KNOWN.keySet().stream().map(String::strip).distinct().toList())))); //$NON-NLS-1$
        if (meant.filter(m -> m.equals(ROLES) || m.equals(ROLE) || m.equals(TRUST)).isPresent()) {
            problems.doubtRights();
        }
        return null;
    }

    /** Sections with a dot belong to the bundle of that name. */
    static boolean ofBundle(String section) {
        return section.indexOf('.') > 0 && !section.startsWith(ROLE);
    }

    static boolean alwaysLocked(String section) {
        return ALWAYS_LOCKED.contains(section) || section.startsWith(ROLE);
    }

    private static Map<String, ValueKind> keys(String section) {
        return section.startsWith(ROLE) && !section.equals(ROLE) ? KNOWN.get(ROLE)
                : section.equals(ROLE) ? null : KNOWN.get(section);
    }

    /** What a value has to be; empty after a problem was told. */
    static Optional<ValueKind> kind(IniLine line, ProblemList problems) {
        Map<String, ValueKind> keys = keys(line.section());
        if (keys == null) {
            return Optional.of(line.key().equals(LOCKED) ? ValueKind.YES_NO : ValueKind.ANYTHING);
        }
        ValueKind kind = keys.getOrDefault(line.key(), keys.get(ANY));
        if (kind == null) {
            List<String> names = keys.keySet().stream().sorted().toList();
            problems.error(line, false, Similar.to(line.key(), names)
                    .map(m -> NLS.bind(Messages.Key_unknownMeant, new Object[] {line.key(), line.section(), m}))
                    .orElseGet(() -> NLS.bind(Messages.Key_unknown, new Object[] {line.key(), line.section(),
                            String.join(", ", names)}))); //$NON-NLS-1$
        }
        return Optional.ofNullable(kind);
    }
}
