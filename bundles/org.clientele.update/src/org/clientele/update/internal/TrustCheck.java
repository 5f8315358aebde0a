package org.clientele.update.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clientele.core.ClienteleException;
import org.clientele.core.update.Signer;
import org.clientele.core.update.TrustDecision;
import org.clientele.core.update.UpdateProblem;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.update.internal.UpdatePolicy.Unsigned;
import org.clientele.update.internal.signatures.Signatures;
import org.clientele.update.internal.signatures.TrustedSigners;

/** Finds out whom somebody would have to trust for files to be installed. */
final class TrustCheck {

    private final UpdatePolicy policy;
    private final TrustedSigners accepted;
    private final List<UpdateProblem> problems = new ArrayList<>();

    TrustCheck(UpdatePolicy policy, TrustedSigners accepted) {
        this.policy = policy;
        this.accepted = accepted;
    }

    boolean trusted(Signer signer) throws ClienteleException {
        return policy.trusted().contains(signer.fingerprint()) || accepted.contains(signer.fingerprint());
    }

    /** The questions; what cannot be asked, or not be verified at all, becomes a problem. */
    List<TrustDecision> decisions(Collection<NeededArtifact> artifacts, List<String> features)
            throws ClienteleException {
        Map<Optional<Signer>, Set<String>> sites = new LinkedHashMap<>();
        Map<Optional<Signer>, Integer> files = new LinkedHashMap<>();
        for (NeededArtifact artifact : artifacts) {
            Optional<Optional<Signer>> question = question(artifact);
            if (question.isPresent()) {
                sites.computeIfAbsent(question.get(), k -> new LinkedHashSet<>())
                        .add(artifact.site().location().toString());
                files.merge(question.get(), 1, Integer::sum);
            }
        }
        List<TrustDecision> decisions = new ArrayList<>();
        sites.forEach((signer, from) -> {
            TrustDecision decision = new TrustDecision(signer, List.copyOf(from), features, files.get(signer));
            if (policy.unsigned() == Unsigned.REFUSE) {
                problems.add(refused(decision));
            } else {
                decisions.add(decision);
            }
        });
        return decisions;
    }

    /** Empty: no question; a present empty signer: unsigned. */
    private Optional<Optional<Signer>> question(NeededArtifact artifact) throws ClienteleException {
        Optional<Signatures> signatures;
        try {
            signatures = artifact.signatures();
        } catch (IOException e) {
            problems.add(Problems.wrongSignature(artifact));
            return Optional.empty();
        }
        if (signatures.isEmpty()) {
            return policy.unsigned() == Unsigned.ALLOW ? Optional.empty() : Optional.of(Optional.empty());
        }
        Set<Signer> signers = signatures.get().claimed();
        if (signers.isEmpty()) {
            problems.add(Problems.keyMissing(artifact, String.join(", ", signatures.get().missingKeys()))); //$NON-NLS-1$
            return Optional.empty();
        }
        for (Signer signer : signers) {
            if (trusted(signer)) {
                return Optional.empty();
            }
        }
        return Optional.of(signers.stream().findFirst());
    }

    /** The problem that a question becomes when nobody may be asked. */
    static UpdateProblem refused(TrustDecision decision) {
        String where = String.join(", ", decision.sites()); //$NON-NLS-1$
        if (decision.signer().isEmpty()) {
            return Problems.of(Kind.UNSIGNED, where,
                    Problems.text(Messages.unsigned, Integer.toString(decision.files()), where),
                    Messages.remedyUnsigned);
        }
        Signer signer = decision.signer().get();
        return Problems.of(Kind.UNKNOWN_SIGNER, where, Problems.text(Messages.unknownSigner,
                Integer.toString(decision.files()), where, signer.name(), signer.readable()),
                Problems.text(Messages.remedyUnknownSigner, signer.fingerprint()));
    }

    List<UpdateProblem> problems() {
        return problems;
    }
}
