package org.clientele.ui.lifecycle.internal.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.classification.ClassificationService;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.retention.ContactService;
import org.clientele.core.retention.ContactStanding;
import org.clientele.core.store.CommitResult;
import org.clientele.core.store.UnitOfWork;
import org.clientele.model.ClientelePackage.Literals;
import org.clientele.model.Party;
import org.clientele.ui.StoreSession;

/** Enters the level of relation that is recommended for a customer [L08], so that it stays whatever the figures become. */
final class LevelAcceptance {

    private final ContactService contacts;
    private final ClassificationService classes;
    private final DefinitionService definitions;

    LevelAcceptance(ContactService contacts, ClassificationService classes, DefinitionService definitions) {
        this.contacts = contacts;
        this.classes = classes;
        this.definitions = definitions;
    }

    /**
     * Enters the recommended level; for a background thread.
     *
     * @param session the store
     * @param party the customer
     * @param today the first day on which it holds
     * @return how it ended
     * @throws ClienteleException NOT_FOUND for a customer that is gone, or without a recommended level; as it cannot be
     *         entered
     */
    CommitResult accept(StoreSession session, long party, LocalDate today) throws ClienteleException {
        Optional<ContactStanding> standing = contacts.standing(session.store(), session.actor(), party);
        String level = standing.map(ContactStanding::recommended).orElse(null);
        if (level == null) {
            throw new ClienteleException(StatusCodes.NOT_FOUND, Messages.Level_noneRecommended);
        }
        Party graph = (Party) session.store().records(session.actor()).load(Literals.PARTY, party)
                .orElseThrow(() -> new ClienteleException(StatusCodes.NOT_FOUND, Messages.Level_gone));
        classes.enter(definitions.definitions(session.store()), graph, ContactService.LEVEL, List.of(level), today,
                Messages.Level_evidence);
        try (UnitOfWork work = session.store().begin(session.actor(), Messages.Level_reason)) {
            work.save(graph);
            return work.commit(null);
        }
    }
}
