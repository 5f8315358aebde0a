package org.clientele.core.update;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * What a request would change, what speaks against it and whom it asks to trust. It holds for the profile that it was
 * made for: {@link UpdateService#stage} refuses it when something was installed meanwhile.
 *
 * @since 1.0
 */
@ProviderType
public interface UpdatePlan {

    /**
     * The features that would change.
     *
     * @return by name; empty: there is nothing to do
     */
    List<PlannedChange> changes();

    /**
     * What speaks against it.
     *
     * @return empty: it can be staged
     */
    List<UpdateProblem> problems();

    /**
     * What somebody should know and what does not speak against it: a known site that could not be read, a newer
     * version of a pack that does not fit.
     *
     * @return may be empty
     */
    List<UpdateProblem> warnings();

    /**
     * What somebody has to decide before it is staged: signers nobody has trusted yet, and unsigned files.
     *
     * @return empty: nothing
     */
    List<TrustDecision> decisions();

    /**
     * How much has to be downloaded.
     *
     * @return bytes, as the sites tell them
     */
    long downloadSize();

    /**
     * Tells whether the plan can be staged.
     *
     * @return whether there are changes and no problems
     */
    default boolean possible() {
        return problems().isEmpty() && !changes().isEmpty();
    }
}
