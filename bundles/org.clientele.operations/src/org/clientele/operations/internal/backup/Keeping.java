package org.clientele.operations.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.operations.BackupPlan;
import org.clientele.core.operations.KeptBackup;

/** Which backups stay. */
final class Keeping {

    private Keeping() {
    }

    /**
     * Tells which backups are too many.
     *
     * @param all the backups of one store, the newest first
     * @param plan how many stay
     * @param zone where weeks begin
     * @return never the newest that is sound
     */
    static List<KeptBackup> tooMany(List<KeptBackup> all, BackupPlan plan, ZoneId zone) {
        Set<KeptBackup> stay = new LinkedHashSet<>(all.subList(0, Math.min(plan.daily(), all.size())));
        Set<Integer> weeks = new HashSet<>();
        for (KeptBackup each : all.subList(Math.min(plan.daily(), all.size()), all.size())) {
            if (weeks.size() < plan.weekly() && weeks.add(week(each, zone))) {
                stay.add(each);
            }
        }
        all.stream().filter(KeptBackup::isSound).findFirst().ifPresent(stay::add);
        return all.stream().filter(b -> !stay.contains(b)).toList();
    }

    private static int week(KeptBackup backup, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(backup.backup().madeAt(), zone);
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Removes a backup: what its check found first, so that half a backup does not count as sound. */
    static void remove(Path backup) throws IOException {
        Files.deleteIfExists(Checks.file(backup));
        delete(backup);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
