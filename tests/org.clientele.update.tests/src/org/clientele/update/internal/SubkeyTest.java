package org.clientele.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;
import org.clientele.core.update.Signer;
import org.clientele.update.internal.signatures.Signatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is signed with a key below a primary key, as people do who keep the primary key in a safe. */
class SubkeyTest {

    @TempDir
    Path folder;

    private BcPGPKeyPair primary;
    private BcPGPKeyPair signing;
    private Path file;

    @BeforeEach
    void keysAndAFile() throws Exception {
        primary = pair();
        signing = pair();
        file = Files.writeString(folder.resolve("file"), "content");
    }

    private static BcPGPKeyPair pair() throws PGPException {
        RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), 2048, 80));
        return new BcPGPKeyPair(PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date());
    }

    private static PGPSignatureGenerator generator(BcPGPKeyPair key, int type) throws PGPException {
        PGPSignatureGenerator generator = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(key.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256),
                key.getPublicKey());
        generator.init(type, key.getPrivateKey());
        return generator;
    }

    private PGPPublicKeyRing ring() throws PGPException {
        PGPKeyRingGenerator ring = new PGPKeyRingGenerator(PGPSignature.POSITIVE_CERTIFICATION, primary,
                "Example <a@example.org>", new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1), null, null,
                new BcPGPContentSignerBuilder(primary.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA256), null);
        ring.addSubKey(signing);
        return ring.generatePublicKeyRing();
    }

    private PGPPublicKeyRing revoked(PGPPublicKeyRing ring) throws PGPException {
        PGPPublicKey key = ring.getPublicKey();
        return PGPPublicKeyRing.insertPublicKey(ring, PGPPublicKey.addCertification(key,
                generator(primary, PGPSignature.KEY_REVOCATION).generateCertification(key)));
    }

    private String signature() throws PGPException, IOException {
        PGPSignatureGenerator generator = generator(signing, PGPSignature.BINARY_DOCUMENT);
        generator.update(Files.readAllBytes(file));
        return armoured(generator.generate().getEncoded());
    }

    private static String armoured(byte[] encoded) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream out = ArmoredOutputStream.builder().clearHeaders().build(bytes)) {
            out.write(encoded);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private List<String> signers(PGPPublicKeyRing ring) throws PGPException, IOException {
        return Signatures.of(Map.of(Signatures.SIGNATURES, signature(), Signatures.KEYS, armoured(ring.getEncoded())),
                Map.of()).orElseThrow().verify(file).stream().map(Signer::name).toList();
    }

    @Test
    void countsForTheOwnerOfThePrimaryKey() throws Exception {
        assertEquals(List.of("Example <a@example.org>"), signers(ring()));
    }

    @Test
    void countsNoMoreWhenThePrimaryKeyWasTakenBack() throws Exception {
        assertEquals(List.of(), signers(revoked(ring())));
    }
}
