/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.time.LocalDate;

import org.clientele.model.ClientelePackage;
import org.clientele.model.Consent;
import org.clientele.model.ContactPoint;
import org.clientele.model.ContactPointKind;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Contact Point</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.ContactPointImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.clientele.model.impl.ContactPointImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.clientele.model.impl.ContactPointImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.clientele.model.impl.ContactPointImpl#isPreferred <em>Preferred</em>}</li>
 *   <li>{@link org.clientele.model.impl.ContactPointImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.clientele.model.impl.ContactPointImpl#getConsentDate <em>Consent Date</em>}</li>
 *   <li>{@link org.clientele.model.impl.ContactPointImpl#getConsentEvidence <em>Consent Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContactPointImpl extends DatedImpl implements ContactPoint {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ContactPointKind KIND_EDEFAULT = ContactPointKind.PHONE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ContactPointKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final String VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected String value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isPreferred() <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreferred()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PREFERRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPreferred() <em>Preferred</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreferred()
	 * @generated
	 * @ordered
	 */
	protected boolean preferred = PREFERRED_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected static final Consent CONSENT_EDEFAULT = Consent.UNKNOWN;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected Consent consent = CONSENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsentDate() <em>Consent Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CONSENT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentDate() <em>Consent Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate consentDate = CONSENT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsentEvidence() <em>Consent Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSENT_EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentEvidence() <em>Consent Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentEvidence()
	 * @generated
	 * @ordered
	 */
	protected String consentEvidence = CONSENT_EVIDENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContactPointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.CONTACT_POINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactPointKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ContactPointKind newKind) {
		ContactPointKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CONTACT_POINT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(String newValue) {
		String oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CONTACT_POINT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CONTACT_POINT__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPreferred() {
		return preferred;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreferred(boolean newPreferred) {
		boolean oldPreferred = preferred;
		preferred = newPreferred;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CONTACT_POINT__PREFERRED, oldPreferred, preferred));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(Consent newConsent) {
		Consent oldConsent = consent;
		consent = newConsent == null ? CONSENT_EDEFAULT : newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CONTACT_POINT__CONSENT, oldConsent, consent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConsentDate() {
		return consentDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentDate(LocalDate newConsentDate) {
		LocalDate oldConsentDate = consentDate;
		consentDate = newConsentDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CONTACT_POINT__CONSENT_DATE, oldConsentDate, consentDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsentEvidence() {
		return consentEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentEvidence(String newConsentEvidence) {
		String oldConsentEvidence = consentEvidence;
		consentEvidence = newConsentEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.CONTACT_POINT__CONSENT_EVIDENCE, oldConsentEvidence, consentEvidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.CONTACT_POINT__KIND:
				return getKind();
			case ClientelePackage.CONTACT_POINT__VALUE:
				return getValue();
			case ClientelePackage.CONTACT_POINT__LABEL:
				return getLabel();
			case ClientelePackage.CONTACT_POINT__PREFERRED:
				return isPreferred();
			case ClientelePackage.CONTACT_POINT__CONSENT:
				return getConsent();
			case ClientelePackage.CONTACT_POINT__CONSENT_DATE:
				return getConsentDate();
			case ClientelePackage.CONTACT_POINT__CONSENT_EVIDENCE:
				return getConsentEvidence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClientelePackage.CONTACT_POINT__KIND:
				setKind((ContactPointKind)newValue);
				return;
			case ClientelePackage.CONTACT_POINT__VALUE:
				setValue((String)newValue);
				return;
			case ClientelePackage.CONTACT_POINT__LABEL:
				setLabel((String)newValue);
				return;
			case ClientelePackage.CONTACT_POINT__PREFERRED:
				setPreferred((Boolean)newValue);
				return;
			case ClientelePackage.CONTACT_POINT__CONSENT:
				setConsent((Consent)newValue);
				return;
			case ClientelePackage.CONTACT_POINT__CONSENT_DATE:
				setConsentDate((LocalDate)newValue);
				return;
			case ClientelePackage.CONTACT_POINT__CONSENT_EVIDENCE:
				setConsentEvidence((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClientelePackage.CONTACT_POINT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClientelePackage.CONTACT_POINT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ClientelePackage.CONTACT_POINT__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case ClientelePackage.CONTACT_POINT__PREFERRED:
				setPreferred(PREFERRED_EDEFAULT);
				return;
			case ClientelePackage.CONTACT_POINT__CONSENT:
				setConsent(CONSENT_EDEFAULT);
				return;
			case ClientelePackage.CONTACT_POINT__CONSENT_DATE:
				setConsentDate(CONSENT_DATE_EDEFAULT);
				return;
			case ClientelePackage.CONTACT_POINT__CONSENT_EVIDENCE:
				setConsentEvidence(CONSENT_EVIDENCE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClientelePackage.CONTACT_POINT__KIND:
				return kind != KIND_EDEFAULT;
			case ClientelePackage.CONTACT_POINT__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case ClientelePackage.CONTACT_POINT__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case ClientelePackage.CONTACT_POINT__PREFERRED:
				return preferred != PREFERRED_EDEFAULT;
			case ClientelePackage.CONTACT_POINT__CONSENT:
				return consent != CONSENT_EDEFAULT;
			case ClientelePackage.CONTACT_POINT__CONSENT_DATE:
				return CONSENT_DATE_EDEFAULT == null ? consentDate != null : !CONSENT_DATE_EDEFAULT.equals(consentDate);
			case ClientelePackage.CONTACT_POINT__CONSENT_EVIDENCE:
				return CONSENT_EVIDENCE_EDEFAULT == null ? consentEvidence != null : !CONSENT_EVIDENCE_EDEFAULT.equals(consentEvidence);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", value: ");
		result.append(value);
		result.append(", label: ");
		result.append(label);
		result.append(", preferred: ");
		result.append(preferred);
		result.append(", consent: ");
		result.append(consent);
		result.append(", consentDate: ");
		result.append(consentDate);
		result.append(", consentEvidence: ");
		result.append(consentEvidence);
		result.append(')');
		return result.toString();
	}

} //ContactPointImpl
