package org.clientele.operations.internal.provisioning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.clientele.core.provisioning.ProvisioningProblem;
import org.clientele.core.provisioning.ProvisioningProblem.Severity;

/** Collects what is wrong, and whether what is wrong may have been about rights. */
final class ProblemList {

    private final List<ProvisioningProblem> problems = new ArrayList<>();
    private boolean rightsInDoubt;

    void error(Path file, int line, int column, String sentence) {
        problems.add(new ProvisioningProblem(Severity.ERROR, file, line, column, sentence));
    }

    void error(IniLine line, boolean atValue, String sentence) {
        error(line.file(), line.line(), atValue ? line.valueColumn() : line.keyColumn(), sentence);
    }

    void warning(Path file, int line, int column, String sentence) {
        problems.add(new ProvisioningProblem(Severity.WARNING, file, line, column, sentence));
    }

    /** What could not be read may have taken rights away: the least ones hold. */
    void doubtRights() {
        rightsInDoubt = true;
    }

    boolean rightsInDoubt() {
        return rightsInDoubt;
    }

    List<ProvisioningProblem> all() {
        return List.copyOf(problems);
    }
}
