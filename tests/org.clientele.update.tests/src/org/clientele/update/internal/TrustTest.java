package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clientele.core.ClienteleException;
import org.clientele.core.update.Signer;
import org.clientele.core.update.StagedUpdate;
import org.clientele.core.update.UpdatePlan;
import org.clientele.core.update.UpdateProblem.Kind;
import org.clientele.core.update.UpdateRefused;
import org.clientele.core.update.UpdateRequest;
import org.clientele.update.internal.UpdatePolicy.Unsigned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Checksums and signatures: what is verified, who is asked about, what is refused. */
class TrustTest {

    private static final char[] NONE = {};

    @TempDir
    Path folder;

    private TestProgram program;
    private TestSite site;

    @BeforeEach
    void programAndAPack() throws Exception {
        program = new TestProgram(folder);
        program.with(program.program("1.0.0"), TestProgram.CORE);
        site = program.pack("1.0.0", "[1.0.0,2.0.0)");
    }

    @AfterEach
    void end() {
        program.close();
    }

    private Path jar() {
        return site.plugin("com.example.pack", "1.0.0");
    }

    private Signer sign() throws Exception {
        return program.updates().sign(site.folder(), TestKey.of("Example <a@example.org>", folder.resolve("key.asc")),
                NONE.clone(), null);
    }

    private UpdatePlan plan(UpdatePolicy policy) throws ClienteleException {
        return program.updates(policy).plan(UpdateRequest.installing(TestProgram.PACK).from(site.location()), null);
    }

    private static UpdatePolicy policy(Unsigned unsigned, String... trusted) {
        return new UpdatePolicy(unsigned, Set.of(trusted), Map.of(), false, List.of(), List.of());
    }

    private void nothingIsLeft() throws ClienteleException, IOException {
        assertTrue(program.updates().staged().isEmpty());
        Path updates = program.area().resolve("updates");
        if (Files.exists(updates)) {
            try (Stream<Path> files = Files.list(updates)) {
                assertEquals(List.of(), files.filter(f -> f.getFileName().toString().startsWith("incoming")).toList());
            }
        }
    }

    /** As Tycho writes sites: the index once more, compressed, and p2.index has that one read first. */
    @Test
    void signaturesAreSeenInASiteThatHoldsItsIndexTwice() throws Exception {
        Path compressed = site.folder().resolve("artifacts.xml.xz");
        try (OutputStream out = new XZOutputStream(Files.newOutputStream(compressed), new LZMA2Options())) {
            Files.copy(site.folder().resolve("artifacts.xml"), out);
        }
        Files.writeString(site.folder().resolve("p2.index"), """
                artifact.repository.factory.order=artifacts.xml.xz,artifacts.xml,\\!
                version=1
                """);
        Signer signer = sign();
        assertFalse(Files.exists(compressed));
        assertTrue(Files.readString(site.folder().resolve("p2.index")).contains("order=artifacts.xml,"));
        assertEquals(Optional.of(signer), plan(UpdatePolicy.USUAL).decisions().getFirst().signer());
    }

    @Test
    void unsignedFilesAreAskedAboutAndStagedOnlyAfterAYes() throws Exception {
        UpdatePlan plan = plan(UpdatePolicy.USUAL);
        assertTrue(plan.possible(), plan.problems()::toString);
        assertEquals(1, plan.decisions().size());
        assertEquals(Optional.empty(), plan.decisions().getFirst().signer());
        assertEquals(2, plan.decisions().getFirst().files(), "the feature and its bundle");
        UpdateRefused refused = assertThrows(UpdateRefused.class,
                () -> program.updates().stage(plan, List.of(), null));
        TestProgram.only(Kind.UNSIGNED, refused.problems());
        nothingIsLeft();
        StagedUpdate staged = program.updates().stage(plan, plan.decisions(), null);
        assertEquals(TestProgram.PACK, staged.changes().getFirst().id());
        assertEquals(staged.changes(), program.updates().staged().orElseThrow().changes());
        assertTrue(program.updates().drop());
        nothingIsLeft();
    }

    @Test
    void unsignedFilesAreRefusedWhereTheCentralConfigurationSaysSo() throws Exception {
        TestProgram.only(Kind.UNSIGNED, plan(policy(Unsigned.REFUSE)).problems());
    }

    @Test
    void unsignedFilesNeedNoQuestionWhereTheCentralConfigurationAllowsThem() throws Exception {
        assertEquals(List.of(), plan(policy(Unsigned.ALLOW)).decisions());
    }

    @Test
    void signerWhomNobodyKnowsIsAskedAboutOnceByFingerprint() throws Exception {
        Signer signer = sign();
        UpdatePlan plan = plan(UpdatePolicy.USUAL);
        assertEquals(List.of(Optional.of(signer)), plan.decisions().stream().map(d -> d.signer()).toList());
        UpdateRefused refused = assertThrows(UpdateRefused.class,
                () -> program.updates().stage(plan, List.of(), null));
        assertTrue(TestProgram.only(Kind.UNKNOWN_SIGNER, refused.problems()).text().contains(signer.fingerprint()));
        nothingIsLeft();
        program.updates().stage(plan, plan.decisions(), null);
        assertEquals(List.of(signer), program.updates().trusted());
        assertEquals(List.of(), plan(UpdatePolicy.USUAL).decisions(), "trusted from now on");
        program.updates().distrust(signer.readable());
        assertEquals(1, plan(UpdatePolicy.USUAL).decisions().size());
    }

    @Test
    void signerOfTheCentralConfigurationIsTrustedAndStays() throws Exception {
        Signer signer = sign();
        UpdatePolicy policy = policy(Unsigned.REFUSE, signer.fingerprint());
        UpdatePlan plan = plan(policy);
        assertTrue(plan.possible(), plan.problems()::toString);
        assertEquals(List.of(), plan.decisions());
        program.updates(policy).stage(plan, List.of(), null);
        assertThrows(ClienteleException.class, () -> program.updates(policy).distrust(signer.fingerprint()));
        TestProgram.only(Kind.UNKNOWN_SIGNER, plan(policy(Unsigned.REFUSE)).problems());
    }

    @Test
    void fileThatIsNotTheListedOneIsToldByItsChecksumAndNothingIsStaged() throws Exception {
        UpdatePlan plan = plan(UpdatePolicy.USUAL);
        TestSite.tamper(jar());
        UpdateRefused refused = assertThrows(UpdateRefused.class,
                () -> program.updates().stage(plan, plan.decisions(), null));
        assertEquals("com.example.pack", TestProgram.only(Kind.TAMPERED, refused.problems()).subject());
        nothingIsLeft();
    }

    /** Whoever changes a file can change its checksum too, but not its signature. */
    @Test
    void fileThatWasReplacedTogetherWithItsChecksumIsToldByItsSignature() throws Exception {
        sign();
        String before = Downloads.sha256(jar());
        TestSite.tamper(jar());
        site.rewrite("artifacts.xml", before, Downloads.sha256(jar()));
        refreshed();
        UpdatePlan plan = plan(UpdatePolicy.USUAL);
        UpdateRefused refused = assertThrows(UpdateRefused.class,
                () -> program.updates().stage(plan, plan.decisions(), null));
        assertEquals("com.example.pack", TestProgram.only(Kind.TAMPERED, refused.problems()).subject());
        nothingIsLeft();
    }

    @Test
    void signatureThatIsNoneIsRefusedBeforeAnythingIsDownloaded() throws Exception {
        sign();
        Path index = site.folder().resolve("artifacts.xml");
        Files.writeString(index, Files.readString(index).replaceAll("'pgp.signatures' value='[^']*'",
                "'pgp.signatures' value='rubbish'"));
        refreshed();
        UpdatePlan plan = plan(UpdatePolicy.USUAL);
        assertFalse(plan.possible());
        assertTrue(plan.problems().stream().allMatch(p -> p.kind() == Kind.TAMPERED), plan.problems()::toString);
    }

    @Test
    void signatureWithoutItsKeyIsRefused() throws Exception {
        sign();
        site.rewrite("artifacts.xml", "'pgp.publicKeys'", "'pgp.publicKeys.gone'");
        refreshed();
        UpdatePlan plan = plan(UpdatePolicy.USUAL);
        assertFalse(plan.possible());
        assertTrue(plan.problems().stream().allMatch(p -> p.kind() == Kind.KEY_MISSING), plan.problems()::toString);
    }

    @Test
    void brokenSiteIsNotSigned() throws Exception {
        TestSite.tamper(jar());
        UpdateRefused refused = assertThrows(UpdateRefused.class, this::sign);
        TestProgram.only(Kind.TAMPERED, refused.problems());
        assertFalse(Files.readString(site.folder().resolve("artifacts.xml")).contains("pgp."));
    }

    @Test
    void siteTellsHowManyOfItsFilesAreSignedByWhom() throws Exception {
        Signer signer = sign();
        var report = program.updates().check(site.location(), null);
        assertEquals(List.of(2, 2), List.of(report.artifacts(), report.signed()));
        assertEquals(List.of(signer), report.signers());
        assertEquals(List.of(), report.problems());
    }

    private void refreshed() throws ClienteleException {
        URI location = site.location();
        program.updates().check(location, null);
    }
}
