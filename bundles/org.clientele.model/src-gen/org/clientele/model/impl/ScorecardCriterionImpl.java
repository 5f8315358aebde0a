/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model.impl;

import java.math.BigDecimal;

import org.clientele.model.ClientelePackage;
import org.clientele.model.ScorecardCriterion;
import org.clientele.model.Titled;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scorecard Criterion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getEnglish <em>English</em>}</li>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getChinese <em>Chinese</em>}</li>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.clientele.model.impl.ScorecardCriterionImpl#getHigh <em>High</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScorecardCriterionImpl extends IdentifiedImpl implements ScorecardCriterion {
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
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal WEIGHT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal high = HIGH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScorecardCriterionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClientelePackage.Literals.SCORECARD_CRITERION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__ENGLISH, oldEnglish, english));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__CHINESE, oldChinese, chinese));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__DESCRIPTION, oldDescription, description));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(BigDecimal newWeight) {
		BigDecimal oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(BigDecimal newLow) {
		BigDecimal oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(BigDecimal newHigh) {
		BigDecimal oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClientelePackage.SCORECARD_CRITERION__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClientelePackage.SCORECARD_CRITERION__ENGLISH:
				return getEnglish();
			case ClientelePackage.SCORECARD_CRITERION__CHINESE:
				return getChinese();
			case ClientelePackage.SCORECARD_CRITERION__DESCRIPTION:
				return getDescription();
			case ClientelePackage.SCORECARD_CRITERION__KEY:
				return getKey();
			case ClientelePackage.SCORECARD_CRITERION__GROUP:
				return getGroup();
			case ClientelePackage.SCORECARD_CRITERION__WEIGHT:
				return getWeight();
			case ClientelePackage.SCORECARD_CRITERION__LOW:
				return getLow();
			case ClientelePackage.SCORECARD_CRITERION__HIGH:
				return getHigh();
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
			case ClientelePackage.SCORECARD_CRITERION__ENGLISH:
				setEnglish((String)newValue);
				return;
			case ClientelePackage.SCORECARD_CRITERION__CHINESE:
				setChinese((String)newValue);
				return;
			case ClientelePackage.SCORECARD_CRITERION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case ClientelePackage.SCORECARD_CRITERION__KEY:
				setKey((String)newValue);
				return;
			case ClientelePackage.SCORECARD_CRITERION__GROUP:
				setGroup((String)newValue);
				return;
			case ClientelePackage.SCORECARD_CRITERION__WEIGHT:
				setWeight((BigDecimal)newValue);
				return;
			case ClientelePackage.SCORECARD_CRITERION__LOW:
				setLow((BigDecimal)newValue);
				return;
			case ClientelePackage.SCORECARD_CRITERION__HIGH:
				setHigh((BigDecimal)newValue);
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
			case ClientelePackage.SCORECARD_CRITERION__ENGLISH:
				setEnglish(ENGLISH_EDEFAULT);
				return;
			case ClientelePackage.SCORECARD_CRITERION__CHINESE:
				setChinese(CHINESE_EDEFAULT);
				return;
			case ClientelePackage.SCORECARD_CRITERION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case ClientelePackage.SCORECARD_CRITERION__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case ClientelePackage.SCORECARD_CRITERION__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ClientelePackage.SCORECARD_CRITERION__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case ClientelePackage.SCORECARD_CRITERION__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case ClientelePackage.SCORECARD_CRITERION__HIGH:
				setHigh(HIGH_EDEFAULT);
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
			case ClientelePackage.SCORECARD_CRITERION__ENGLISH:
				return ENGLISH_EDEFAULT == null ? english != null : !ENGLISH_EDEFAULT.equals(english);
			case ClientelePackage.SCORECARD_CRITERION__CHINESE:
				return CHINESE_EDEFAULT == null ? chinese != null : !CHINESE_EDEFAULT.equals(chinese);
			case ClientelePackage.SCORECARD_CRITERION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case ClientelePackage.SCORECARD_CRITERION__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case ClientelePackage.SCORECARD_CRITERION__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case ClientelePackage.SCORECARD_CRITERION__WEIGHT:
				return WEIGHT_EDEFAULT == null ? weight != null : !WEIGHT_EDEFAULT.equals(weight);
			case ClientelePackage.SCORECARD_CRITERION__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case ClientelePackage.SCORECARD_CRITERION__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
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
				case ClientelePackage.SCORECARD_CRITERION__ENGLISH: return ClientelePackage.TITLED__ENGLISH;
				case ClientelePackage.SCORECARD_CRITERION__CHINESE: return ClientelePackage.TITLED__CHINESE;
				case ClientelePackage.SCORECARD_CRITERION__DESCRIPTION: return ClientelePackage.TITLED__DESCRIPTION;
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
				case ClientelePackage.TITLED__ENGLISH: return ClientelePackage.SCORECARD_CRITERION__ENGLISH;
				case ClientelePackage.TITLED__CHINESE: return ClientelePackage.SCORECARD_CRITERION__CHINESE;
				case ClientelePackage.TITLED__DESCRIPTION: return ClientelePackage.SCORECARD_CRITERION__DESCRIPTION;
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
		result.append(", group: ");
		result.append(group);
		result.append(", weight: ");
		result.append(weight);
		result.append(", low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(')');
		return result.toString();
	}

} //ScorecardCriterionImpl
