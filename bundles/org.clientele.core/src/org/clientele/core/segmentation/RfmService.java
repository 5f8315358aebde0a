package org.clientele.core.segmentation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.Actor;
import org.clientele.core.ClienteleException;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.store.Store;
import org.clientele.model.RfmArea;
import org.clientele.model.RfmModel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.roaringbitmap.RoaringBitmap;

/**
 * Computes recency, frequency and monetary value by the models of a store. Its columns: {@code rfm.r}, {@code rfm.f},
 * {@code rfm.m} (scores), {@code rfm.recency}, {@code rfm.frequency}, {@code rfm.monetary} (values), {@code rfm.area} (the
 * key of the area), each also as {@code rfm.<key>.r} and so on for the other models.
 *
 * @since 1.0
 */
@ProviderType
public interface RfmService {

    /** The key of the model by which the columns are computed. */
    String DEFAULT = "rfm"; //$NON-NLS-1$

    /**
     * Computes scores.
     *
     * @param facts the columns
     * @param options how
     * @param monitor progress and cancel, or null
     * @return the scores
     * @throws ClienteleException CANCELLED
     */
    RfmRun compute(FactSnapshot facts, RfmOptions options, IProgressMonitor monitor) throws ClienteleException;

    /**
     * Computes the scores of a model.
     *
     * @param facts the columns
     * @param model the definition; one without a reference date counts to the day of the facts
     * @param monitor progress and cancel, or null
     * @return the scores
     * @throws ClienteleException RULE_INVALID for a model that {@link #check} refuses; CANCELLED
     */
    RfmRun compute(FactSnapshot facts, RfmModel model, IProgressMonitor monitor) throws ClienteleException;

    /**
     * The models of a store, that of the columns ({@link #DEFAULT}) first, then by key. A store that has none yet gives
     * one that is not stored; one whose RFM options were kept as a setting by an earlier version gives them as a model.
     *
     * @param store the store
     * @param actor who asks
     * @return detached definitions, at least one
     * @throws ClienteleException LOCK_TIMEOUT
     */
    List<RfmModel> models(Store store, Actor actor) throws ClienteleException;

    /**
     * A new model with five bins, cut at quantiles, equal scores for equal values, and the areas of the published
     * notebooks: champions, loyal, potential loyalists, new, promising, need attention, about to sleep, at risk, cannot
     * lose, hibernating.
     *
     * @param key its key
     * @return a detached definition, not stored
     */
    RfmModel create(String key);

    /**
     * Tells what keeps a model from being used: bins, window, borders that do not ascend or are too few or too many,
     * areas outside of the field or without a key, keys that are there twice.
     *
     * @param model the model
     * @return sentences, in the order of its parts; empty when it can be used
     */
    List<String> check(RfmModel model);

    /**
     * Saves a model, with a classification scheme of the same key whose values are its areas. The columns are computed
     * anew.
     *
     * @param store the store
     * @param actor who acts
     * @param model a new model, or one that was loaded, changed by the caller
     * @throws ClienteleException RULE_INVALID for a model that {@link #check} refuses; CONFLICT, INVALID_RECORD,
     *         STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void save(Store store, Actor actor, RfmModel model) throws ClienteleException;

    /**
     * Deletes a model; its scheme is retired, since what was classified stays.
     *
     * @param store the store
     * @param actor who acts
     * @param model a model that was loaded
     * @throws ClienteleException INVALID_INPUT for the model of the columns; CONFLICT, STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void delete(Store store, Actor actor, RfmModel model) throws ClienteleException;

    /**
     * The options of a model.
     *
     * @param model a model that {@link #check} accepts
     * @param today the day that recency is counted to where the model names none
     * @return the options
     */
    RfmOptions options(RfmModel model, LocalDate today);

    /**
     * The area of a cell: the first of the model's that holds it.
     *
     * @param model the model
     * @param recency the recency score
     * @param frequency the frequency score
     * @return the area; empty for a cell without a name
     */
    static Optional<RfmArea> area(RfmModel model, int recency, int frequency) {
        return model.getAreas().stream()
                .filter(area -> recency >= area.getRecencyFrom() && recency <= area.getRecencyTo()
                        && frequency >= area.getFrequencyFrom() && frequency <= area.getFrequencyTo())
                .findFirst();
    }

    /**
     * The customers of each area of a model.
     *
     * @param model the model
     * @param run its scores
     * @return a new bitmap for each area, in their order; areas that others cover are empty
     */
    static Map<RfmArea, RoaringBitmap> members(RfmModel model, RfmRun run) {
        Map<RfmArea, RoaringBitmap> members = new LinkedHashMap<>();
        model.getAreas().forEach(area -> members.put(area, new RoaringBitmap()));
        int bins = run.options().bins();
        for (int r = 1; r <= bins; r++) {
            for (int f = 1; f <= bins; f++) {
                RoaringBitmap cell = run.cell(r, f);
                area(model, r, f).ifPresent(area -> members.get(area).or(cell));
            }
        }
        return members;
    }

    /**
     * The options that the store's RFM columns ({@code rfm.r}, {@code rfm.f}, {@code rfm.m}, {@code rfm.area}) use.
     *
     * @param store the store
     * @return the options of the model {@link #DEFAULT}; empty without one, or where it counts to the day that it is
     */
    Optional<RfmOptions> options(Store store);

    /**
     * Sets the options of the store's RFM columns; the areas stay, unless the number of bins changes.
     *
     * @param store the store
     * @param actor who acts
     * @param options from now on
     * @throws ClienteleException STORE_NOT_WRITABLE, LOCK_TIMEOUT
     */
    void setOptions(Store store, Actor actor, RfmOptions options) throws ClienteleException;
}
