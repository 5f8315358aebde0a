package org.clientele.operations.internal.provisioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clientele.core.provisioning.ProvisionedSetting;
import org.clientele.operations.internal.roles.BuiltInRoles;
import org.eclipse.osgi.util.NLS;

/** Reads files and folders into what holds; used once. */
final class ProvisioningReader {

    private final Variables variables;
    private final ProblemList problems = new ProblemList();
    private final Map<String, IniLine> lines = new LinkedHashMap<>();
    private final List<IniLine> locks = new ArrayList<>();
    private final Set<String> sections = new HashSet<>();
    private Path doubted;

    ProvisioningReader(Variables variables) {
        this.variables = variables;
    }

    ProblemList problems() {
        return problems;
    }

    /** Reads one source after the other; of two lines with the same key the later one counts. */
    Provisioned read(List<Path> sources) {
        for (Path source : sources) {
            for (Path file : files(source)) {
                readFile(file);
            }
        }
        checkRoles();
        List<ProvisionedSetting> settings = new ArrayList<>();
        Set<String> locked = lockedSections();
        for (IniLine line : lines.values()) {
            if (!line.key().equals(Sections.LOCKED)) {
                settings.add(new ProvisionedSetting(line.section(), line.key(), variables.replace(line.value()),
                        locked.contains(line.section()) || Sections.alwaysLocked(line.section()) || isLocked(line),
                        line.file(), line.line()));
            }
        }
        if (problems.rightsInDoubt()) {
            fallBackToLeastRights(settings, sources);
        }
        sections.stream().filter(Sections::alwaysLocked).forEach(locked::add);
        return new Provisioned(settings, sections, locked, problems.all());
    }

    private List<Path> files(Path source) {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> entries = Files.list(source)) {
            List<Path> files = entries.filter(f -> f.getFileName().toString().endsWith(".ini")).sorted().toList(); //$NON-NLS-1$
            if (files.isEmpty()) {
                problems.warning(source, 0, 0, Messages.Folder_empty);
            }
            return files;
        } catch (IOException e) {
            unreadable(source, e);
            return List.of();
        }
    }

    private void unreadable(Path source, IOException cause) {
        boolean missing = cause instanceof NoSuchFileException;
        problems.error(source, 0, 0, missing ? Messages.File_missing : Messages.File_unreadable);
        doubt(source);
    }

    private void doubt(Path file) {
        problems.doubtRights();
        doubted = file;
    }

    private void readFile(Path file) {
        IniFile ini = new IniFile(file, problems);
        try {
            if (FileRights.everybodyWrites(file)) {
                problems.warning(file, 0, 0, Messages.File_everybodyWrites);
                doubt(file);
            }
            if (Files.size(file) > Integer.MAX_VALUE / 2 || !ini.read(Files.readAllBytes(file))) {
                doubt(file);
                return;
            }
        } catch (IOException e) {
            unreadable(file, e);
            return;
        }
        sections.addAll(ini.sections());
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (IniLine line : ini.lines()) {
            take(line, seen);
        }
    }

    private void take(IniLine line, Map<String, Integer> seen) {
        String id = line.section() + '\n' + line.key();
        Optional<ValueKind> kind = Sections.kind(line, problems);
        if (kind.isEmpty()) {
            return;
        }
        Optional<String> unknown = variables.unknown(line.value());
        if (unknown.isPresent()) {
            problems.error(line, true, NLS.bind(Messages.Value_variable, unknown.get()));
            return;
        }
        Optional<String> wrong = kind.get().wrong(variables.replace(line.value()));
        if (wrong.isPresent()) {
            problems.error(line, true, wrong.get());
            if (kind.get() != ValueKind.PERMISSIONS) {
                return;
            }
        }
        if (line.section().equals(Sections.PREFERENCES) && line.key().equals(Sections.LOCK)) {
            locks.add(line);
        } else if (isPreferenceWithoutQualifier(line)) {
            problems.error(line, false, NLS.bind(Messages.Preference_qualifier, line.key()));
        } else {
            Integer first = seen.put(id, Integer.valueOf(line.line()));
            if (first != null) {
                problems.warning(line.file(), line.line(), line.keyColumn(),
                        NLS.bind(Messages.Key_twice, line.key(), first));
            }
            lines.remove(id);
            lines.put(id, line);
        }
    }

    private static boolean isPreferenceWithoutQualifier(IniLine line) {
        int slash = line.key().indexOf('/');
        return line.section().equals(Sections.PREFERENCES) && (slash < 1 || slash == line.key().length() - 1);
    }

    /** A role that nobody knows would give its accounts nothing, without a word. */
    private void checkRoles() {
        Set<String> known = new HashSet<>(BuiltInRoles.ids());
        sections.stream().filter(s -> s.startsWith(Sections.ROLE))
                .forEach(s -> known.add(s.substring(Sections.ROLE.length())));
        lines.values().removeIf(line -> {
            boolean wrong = line.section().equals(Sections.ROLES) && !known.contains(line.key());
            if (wrong) {
                problems.error(line, false, Similar.to(line.key(), known)
                        .map(m -> NLS.bind(Messages.Role_unknownMeant, line.key(), m))
                        .orElseGet(() -> NLS.bind(Messages.Role_unknown, line.key(),
                                known.stream().sorted().collect(Collectors.joining(", "))))); //$NON-NLS-1$
            }
            return wrong;
        });
    }

    private Set<String> lockedSections() {
        return lines.values().stream().filter(l -> l.key().equals(Sections.LOCKED) && isYes(l.value()))
                .map(IniLine::section).collect(Collectors.toCollection(HashSet::new));
    }

    /** Is that preference matched by a lock? */
    private boolean isLocked(IniLine line) {
        return line.section().equals(Sections.PREFERENCES) && locks.stream()
                .flatMap(l -> ValueKind.parts(l.value()).stream()).anyMatch(p -> glob(p).matcher(line.key()).matches());
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile(Stream.of(pattern.split("\\*", -1)).map(Pattern::quote) //$NON-NLS-1$
                .collect(Collectors.joining(".*"))); //$NON-NLS-1$
    }

    static boolean isYes(String value) {
        return value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("true"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Nobody gets a right, and nothing trust, by a file that cannot be read or that everybody may have written. */
    private void fallBackToLeastRights(List<ProvisionedSetting> settings, List<Path> sources) {
        Path place = doubted != null ? doubted : sources.getFirst();
        settings.removeIf(s -> s.section().equals(Sections.ROLES) || s.section().startsWith(Sections.ROLE)
                || s.section().equals(Sections.TRUST) || s.section().equals("sites")); //$NON-NLS-1$
        settings.add(new ProvisionedSetting(Sections.ROLES, BuiltInRoles.STAFF, "*", true, place, 0)); //$NON-NLS-1$
        settings.add(new ProvisionedSetting(Sections.TRUST, "unsigned", "refuse", true, place, 0)); //$NON-NLS-1$ //$NON-NLS-2$
        sections.add(Sections.ROLES);
        sections.add(Sections.TRUST);
        problems.warning(place, 0, 0, Messages.Rights_least);
    }
}
