package org.clientele.update.internal.stage;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.update.PreviousProfile;
import org.clientele.update.internal.Installation;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;

/**
 * Copies of all that p2 changes: its own folder, the configuration, the account of the pool, the ini and the files that
 * features put into the program folder. Bundles are not copied: they are only added.
 *
 * <p>The start script puts them back without Java: {@code area} has the layout of the program folder.
 */
final class Snapshot {

    private static final String UNZIPPED = "unzipped|"; //$NON-NLS-1$

    private final Path area;
    private final Path target;

    Snapshot(Path area, Path target) {
        this.area = area;
        this.target = target;
    }

    /** Makes the snapshot; it counts once the file {@code complete} is there. */
    void make(IProfile profile) throws IOException {
        UpdateFolder.delete(target);
        Path copy = Files.createDirectories(target.resolve("area")); //$NON-NLS-1$
        tree(area.resolve("p2"), copy.resolve("p2"), Set.of()); //$NON-NLS-1$ //$NON-NLS-2$
        // the framework's cache is made anew from the rest
        tree(area.resolve("configuration"), copy.resolve("configuration"), Set.of("org.eclipse.osgi")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (Path file : programFiles(profile)) {
            Path to = copy.resolve(area.relativize(file));
            Files.createDirectories(to.getParent());
            copy(file, to);
        }
        Files.write(target.resolve("versions"), versions(profile)); //$NON-NLS-1$
        Files.writeString(target.resolve("base"), Long.toString(profile.getTimestamp())); //$NON-NLS-1$
        Files.writeString(target.resolve("complete"), Instant.now().toString() + '\n', StandardOpenOption.CREATE_NEW, //$NON-NLS-1$
                StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private Set<Path> programFiles(IProfile profile) throws IOException {
        Set<Path> found = new LinkedHashSet<>();
        try (Stream<Path> files = Files.list(area)) {
            files.filter(Files::isRegularFile).filter(f -> {
                String name = f.getFileName().toString();
                return name.startsWith("artifacts.") || name.endsWith(".ini") || name.equals(".eclipseproduct"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            }).forEach(found::add);
        }
        for (IInstallableUnit unit : profile.query(QueryUtil.ALL_UNITS, null)) {
            for (Map.Entry<String, String> property : profile.getInstallableUnitProperties(unit).entrySet()) {
                if (property.getKey().startsWith(UNZIPPED)) {
                    unzipped(property.getKey(), property.getValue(), found);
                }
            }
        }
        return found;
    }

    /** What the feature unpacked: absolute paths of the folder in which the program was put together. */
    private void unzipped(String key, String value, Set<Path> found) {
        String folder = key.substring(key.lastIndexOf('|') + 1);
        for (String path : value.split("\\|")) { //$NON-NLS-1$
            String within = path.startsWith(folder) ? path.substring(folder.length()) : ""; //$NON-NLS-1$
            Path file = area.resolve(within.replaceFirst("^[/\\\\]+", "")).normalize(); //$NON-NLS-1$ //$NON-NLS-2$
            if (!within.isEmpty() && file.startsWith(area) && Files.isRegularFile(file)) {
                found.add(file);
            }
        }
    }

    private static List<String> versions(IProfile profile) {
        List<String> own = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (IInstallableUnit root : Installation.roots(profile)) {
            (Installation.isOwn(root) ? own : others).add(Installation.name(root) + ' ' + root.getVersion());
        }
        own.addAll(others);
        return own;
    }

    /**
     * Copies a folder. What a link to a file says is copied, for it may be changed through the link; a link to a folder or to
     * nothing stays a link.
     */
    static void tree(Path folder, Path to, Set<String> without) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path from = folder.toRealPath();
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (without.contains(each.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(each).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (!name.endsWith(".log") && !name.equals(".lock") && !name.equals(".fileTableLock")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                    copy(file, to.resolve(from.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isRegularFile(from)) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.copy(from, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What a snapshot would bring back. */
    static PreviousProfile read(Path snapshot) throws IOException {
        return new PreviousProfile(Instant.parse(Files.readString(snapshot.resolve("complete")).strip()), //$NON-NLS-1$
                Files.readAllLines(snapshot.resolve("versions"))); //$NON-NLS-1$
    }

    /** The time stamp of the profile in a snapshot, or -1. */
    static long base(Path snapshot) {
        try {
            return Long.parseLong(Files.readString(snapshot.resolve("base")).strip()); //$NON-NLS-1$
        } catch (IOException | NumberFormatException e) {
            return -1;
        }
    }
}
