/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import org.clientele.model.ClientelePackage;
import org.clientele.model.RfmArea;
import org.clientele.model.Titled;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rfm Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getRecencyFrom <em>Recency From</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getRecencyTo <em>Recency To</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getFrequencyFrom <em>Frequency From</em>}</li>
 *   <li>{@link org.clientele.model.impl.RfmAreaImpl#getFrequencyTo <em>Frequency To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RfmAreaImpl extends IdentifiedImpl implements RfmArea {
	/**
	 * The default value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGLISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnglish() <em>English</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnglish()
	 * @generated
	 * @ordered
	 */
	protected String english = ENGLISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected static final String CHINESE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChinese() <em>Chinese</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChinese()
	 * @generated
	 * @ordered
	 */
	protected String chinese = CHINESE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecencyFrom() <em>Recency From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecencyFrom()
	 * @generated
	 * @ordered
	 */
	protected static final int RECENCY_FROM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecencyFrom() <em>Recency From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecencyFrom()
	 * @generated
	 * @ordered
	 */
	protected int recencyFrom = RECENCY_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecencyTo() <em>Recency To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecencyTo()
	 * @generated
	 * @ordered
	 */
	protected static final int RECENCY_TO_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRecencyTo() <em>Recency To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecencyTo()
	 * @generated
	 * @ordered
	 */
	protected int recencyTo = RECENCY_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequencyFrom() <em>Frequency From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequencyFrom()
	 * @generated
	 * @ordered
	 */
	protected static final int FREQUENCY_FROM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFrequencyFrom() <em>Frequency From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequencyFrom()
	 * @generated
	 * @ordered
	 */
	protected int frequencyFrom = FREQUENCY_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequencyTo() <em>Frequency To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequencyTo()
	 * @generated
	 * @ordered
	 */
	protected static final int FREQUENCY_TO_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFrequencyTo() <em>Frequency To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequencyTo()
	 * @generated
	 * @ordered
	 */
	protected int frequencyTo = FREQUENCY_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RfmAreaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.RFM_AREA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnglish() {
		return english;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnglish(String newEnglish) {
		String oldEnglish = english;
		english = newEnglish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__ENGLISH, oldEnglish, english));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChinese() {
		return chinese;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChinese(String newChinese) {
		String oldChinese = chinese;
		chinese = newChinese;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__CHINESE, oldChinese, chinese));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecencyFrom() {
		return recencyFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecencyFrom(int newRecencyFrom) {
		int oldRecencyFrom = recencyFrom;
		recencyFrom = newRecencyFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__RECENCY_FROM, oldRecencyFrom, recencyFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRecencyTo() {
		return recencyTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecencyTo(int newRecencyTo) {
		int oldRecencyTo = recencyTo;
		recencyTo = newRecencyTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__RECENCY_TO, oldRecencyTo, recencyTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFrequencyFrom() {
		return frequencyFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequencyFrom(int newFrequencyFrom) {
		int oldFrequencyFrom = frequencyFrom;
		frequencyFrom = newFrequencyFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__FREQUENCY_FROM, oldFrequencyFrom, frequencyFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFrequencyTo() {
		return frequencyTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequencyTo(int newFrequencyTo) {
		int oldFrequencyTo = frequencyTo;
		frequencyTo = newFrequencyTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.RFM_AREA__FREQUENCY_TO, oldFrequencyTo, frequencyTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.RFM_AREA__ENGLISH:
				return getEnglish();
			case ClientelePackage.RFM_AREA__CHINESE:
				return getChinese();
			case ClientelePackage.RFM_AREA__DESCRIPTION:
				return getDescription();
			case ClientelePackage.RFM_AREA__KEY:
				return getKey();
			case ClientelePackage.RFM_AREA__RECENCY_FROM:
				return getRecencyFrom();
			case ClientelePackage.RFM_AREA__RECENCY_TO:
				return getRecencyTo();
			case ClientelePackage.RFM_AREA__FREQUENCY_FROM:
				return getFrequencyFrom();
			case ClientelePackage.RFM_AREA__FREQUENCY_TO:
				return getFrequencyTo();
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
			case ClientelePackage.RFM_AREA__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.RFM_AREA__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.RFM_AREA__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.RFM_AREA__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.RFM_AREA__RECENCY_FROM:
				setRecencyFrom((Integer)newValue);
				return;
			case ClientelePackage.RFM_AREA__RECENCY_TO:
				setRecencyTo((Integer)newValue);
				return;
			case ClientelePackage.RFM_AREA__FREQUENCY_FROM:
				setFrequencyFrom((Integer)newValue);
				return;
			case ClientelePackage.RFM_AREA__FREQUENCY_TO:
				setFrequencyTo((Integer)newValue);
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
			case ClientelePackage.RFM_AREA__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.RFM_AREA__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.RFM_AREA__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.RFM_AREA__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.RFM_AREA__RECENCY_FROM:
				setRecencyFrom(RECENCY_FROM_EDEFAULT);
				return;
			case ClientelePackage.RFM_AREA__RECENCY_TO:
				setRecencyTo(RECENCY_TO_EDEFAULT);
				return;
			case ClientelePackage.RFM_AREA__FREQUENCY_FROM:
				setFrequencyFrom(FREQUENCY_FROM_EDEFAULT);
				return;
			case ClientelePackage.RFM_AREA__FREQUENCY_TO:
				setFrequencyTo(FREQUENCY_TO_EDEFAULT);
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
			case ClientelePackage.RFM_AREA__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.RFM_AREA__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.RFM_AREA__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.RFM_AREA__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.RFM_AREA__RECENCY_FROM:
				return recencyFrom != RECENCY_FROM_EDEFAULT;
			case ClientelePackage.RFM_AREA__RECENCY_TO:
				return recencyTo != RECENCY_TO_EDEFAULT;
			case ClientelePackage.RFM_AREA__FREQUENCY_FROM:
				return frequencyFrom != FREQUENCY_FROM_EDEFAULT;
			case ClientelePackage.RFM_AREA__FREQUENCY_TO:
				return frequencyTo != FREQUENCY_TO_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (derivedFeatureID) {
				case ClientelePackage.RFM_AREA__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.RFM_AREA__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.RFM_AREA__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Titled.class) {
			switch (baseFeatureID) {
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.RFM_AREA__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.RFM_AREA__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.RFM_AREA__DESCRIPTION;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (english: ");
		result.append(english);
		result.append(", chinese: ");
		result.append(chinese);
		result.append(", description: ");
		result.append(description);
		result.append(", key: ");
		result.append(key);
		result.append(", recencyFrom: ");
		result.append(recencyFrom);
		result.append(", recencyTo: ");
		result.append(recencyTo);
		result.append(", frequencyFrom: ");
		result.append(frequencyFrom);
		result.append(", frequencyTo: ");
		result.append(frequencyTo);
		result.append(')');
		return result.toString();
	}

} //RfmAreaImpl
