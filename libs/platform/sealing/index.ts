export { type KeyVault, LocalKeyVault } from './key-vault';
export { newSealingKeys, seal, unseal } from './sealed-envelope';
