/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Model</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A model of the stages that customers pass [L01, L04, L05, C20]. Several are in force at a time; each customer is in at
 * most one stage of each.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.StageModel#getKey <em>Key</em>}</li>
 *   <li>{@link org.clientele.model.StageModel#getSource <em>Source</em>}</li>
 *   <li>{@link org.clientele.model.StageModel#getPosition <em>Position</em>}</li>
 *   <li>{@link org.clientele.model.StageModel#isActive <em>Active</em>}</li>
 *   <li>{@link org.clientele.model.StageModel#getHoldDays <em>Hold Days</em>}</li>
 *   <li>{@link org.clientele.model.StageModel#getStages <em>Stages</em>}</li>
 *   <li>{@link org.clientele.model.StageModel#getTransitions <em>Transitions</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getStageModel()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface StageModel extends Aggregate, Titled {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  A short, stable name for scripts, such as "lifecycle": unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.clientele.model.ClientelePackage#getStageModel_Key()
	 * @model unique="false"
	 *        annotation="urn:clientele:store key='true'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageModel#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The ids of the domain catalogue, such as "L01"; unset for models of the enterprise's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.clientele.model.ClientelePackage#getStageModel_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageModel#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.clientele.model.ClientelePackage#getStageModel_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageModel#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether customers are kept in its stages; a draft is not in force yet, a retired model not any more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.clientele.model.ClientelePackage#getStageModel_Active()
	 * @model unique="false"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageModel#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Hold Days</b></em>' attribute.
	 * The default value is <code>"90"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  For how many days rules leave a customer where somebody put it by hand, unless that person says otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Days</em>' attribute.
	 * @see #setHoldDays(int)
	 * @see org.clientele.model.ClientelePackage#getStageModel_HoldDays()
	 * @model default="90" unique="false"
	 * @generated
	 */
	int getHoldDays();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageModel#getHoldDays <em>Hold Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Days</em>' attribute.
	 * @see #getHoldDays()
	 * @generated
	 */
	void setHoldDays(int value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  In the order in which customers pass them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getStageModel_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.StageTransition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getStageModel_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<StageTransition> getTransitions();

} // StageModel
