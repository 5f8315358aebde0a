package org.clientele.lifecycle.internal.stage;

import java.util.Optional;

/** Where the ways of customers through the stages of models are kept. */
interface StageSource {

    /** The ways of a model; empty when there is no active model of the key. Any thread. */
    Optional<Ways> ways(String model);

    /** The numbers of a model's stages. Any thread. */
    Names names(String model);

    /** What the staff calls a stage; its key when it has no title. */
    String title(String model, short stage);
}
