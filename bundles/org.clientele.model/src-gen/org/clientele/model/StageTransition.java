/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  An allowed way from one stage to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.StageTransition#getFrom <em>From</em>}</li>
 *   <li>{@link org.clientele.model.StageTransition#getTo <em>To</em>}</li>
 *   <li>{@link org.clientele.model.StageTransition#isAutomatic <em>Automatic</em>}</li>
 *   <li>{@link org.clientele.model.StageTransition#isByHand <em>By Hand</em>}</li>
 *   <li>{@link org.clientele.model.StageTransition#getGuard <em>Guard</em>}</li>
 *   <li>{@link org.clientele.model.StageTransition#getGuards <em>Guards</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getStageTransition()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface StageTransition extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the stage that is left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(String)
	 * @see org.clientele.model.ClientelePackage#getStageTransition_From()
	 * @model unique="false"
	 * @generated
	 */
	String getFrom();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageTransition#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(String value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of the stage that is entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(String)
	 * @see org.clientele.model.ClientelePackage#getStageTransition_To()
	 * @model unique="false"
	 * @generated
	 */
	String getTo();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageTransition#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(String value);

	/**
	 * Returns the value of the '<em><b>Automatic</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether the rules take this way by themselves, once the exit rule, the entry rule and the guard hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Automatic</em>' attribute.
	 * @see #setAutomatic(boolean)
	 * @see org.clientele.model.ClientelePackage#getStageTransition_Automatic()
	 * @model default="true" unique="false"
	 * @generated
	 */
	boolean isAutomatic();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageTransition#isAutomatic <em>Automatic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Automatic</em>' attribute.
	 * @see #isAutomatic()
	 * @generated
	 */
	void setAutomatic(boolean value);

	/**
	 * Returns the value of the '<em><b>By Hand</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Whether people and imports may take it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By Hand</em>' attribute.
	 * @see #setByHand(boolean)
	 * @see org.clientele.model.ClientelePackage#getStageTransition_ByHand()
	 * @model default="true" unique="false"
	 * @generated
	 */
	boolean isByHand();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageTransition#isByHand <em>By Hand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By Hand</em>' attribute.
	 * @see #isByHand()
	 * @generated
	 */
	void setByHand(boolean value);

	/**
	 * Returns the value of the '<em><b>Guard</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  What has to hold besides, whoever moves the customer; unset: nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guard</em>' containment reference.
	 * @see #setGuard(Condition)
	 * @see org.clientele.model.ClientelePackage#getStageTransition_Guard()
	 * @model containment="true"
	 * @generated
	 */
	Condition getGuard();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageTransition#getGuard <em>Guard</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guard</em>' containment reference.
	 * @see #getGuard()
	 * @generated
	 */
	void setGuard(Condition value);

	/**
	 * Returns the value of the '<em><b>Guards</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.StageGuardUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Contributed guards that have to agree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guards</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getStageTransition_Guards()
	 * @model containment="true"
	 * @generated
	 */
	EList<StageGuardUse> getGuards();

} // StageTransition
