package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.Titles;
import org.clientele.core.lifecycle.StageModelService;
import org.clientele.model.StageModel;

/** A stage model of a command line, and what its stages are called. */
record NamedStages(StageModel model, Map<String, String> titles, Locale locale) {

    static final String MODEL = "MODEL";

    /** The model of the operand. */
    static NamedStages of(StageModelService models, Invocation invocation) throws ClienteleException {
        String key = invocation.arguments().operand(MODEL).orElseThrow();
        StageModel model = models.find(invocation.store(), invocation.actor(), key).orElse(null);
        if (model == null) {
            throw Messages.STAGE_UNKNOWN.failure(StatusCodes.NOT_FOUND, invocation.locale(), key,
                    models.models(invocation.store(), invocation.actor()).stream().map(StageModel::getKey)
                            .collect(Collectors.joining(", ")));
        }
        return of(model, invocation.locale());
    }

    static NamedStages of(StageModel model, Locale locale) {
        Map<String, String> titles = new LinkedHashMap<>();
        model.getStages().forEach(stage -> titles.put(stage.getKey(), Titles.of(stage, locale)));
        return new NamedStages(model, titles, locale);
    }

    String key() {
        return model.getKey();
    }

    String name() {
        return Titles.of(model, locale);
    }

    /** What a stage is called; null stands for none, and one that the model does not have for itself. */
    String title(String stage) {
        return stage == null ? Messages.STAGE_NONE.in(locale) : titles.getOrDefault(stage, stage);
    }
}
