package org.clientele.store.internal.work;

import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.store.CommitProblem;
import org.clientele.store.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** Values that cannot be stored, each with its place. */
public final class InvalidRecordException extends ClienteleException {

    private static final long serialVersionUID = 1L;

    private final transient List<CommitProblem> problems;

    private InvalidRecordException(List<CommitProblem> problems) {
        super(StatusCodes.INVALID_RECORD, problems.size() == 1 ? problems.getFirst().message()
                : NLS.bind(Messages.InvalidRecord_more, problems.getFirst().message(), problems.size() - 1));
        this.problems = List.copyOf(problems);
    }

    /**
     * Fails if there is a problem.
     *
     * @param problems the problems
     * @throws InvalidRecordException naming them
     */
    public static void throwIf(List<CommitProblem> problems) throws InvalidRecordException {
        if (!problems.isEmpty()) {
            throw new InvalidRecordException(problems);
        }
    }

    /**
     * The problems.
     *
     * @return at least one
     */
    public List<CommitProblem> problems() {
        return problems;
    }
}
