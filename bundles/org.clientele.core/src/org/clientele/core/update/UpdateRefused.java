package org.clientele.core.update;

import java.util.List;
import java.util.stream.Collectors;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;

/**
 * An update that was not staged, or a site that was not used: the problems say why. Nothing was changed.
 *
 * @since 1.0
 */
public final class UpdateRefused extends ClienteleException {

    private static final long serialVersionUID = 1L;

    private final transient List<UpdateProblem> problems;

    /**
     * Creates the refusal; its message joins the problems.
     *
     * @param problems one or more
     */
    public UpdateRefused(List<UpdateProblem> problems) {
        super(StatusCodes.UPDATE_REFUSED,
                problems.stream().map(UpdateProblem::text).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * What speaks against it.
     *
     * @return one or more
     */
    public List<UpdateProblem> problems() {
        return problems;
    }
}
