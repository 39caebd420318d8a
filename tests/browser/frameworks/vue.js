// A calculator in Vue 3, as docs/embedding.md shows it.
import { createApp, h, ref } from 'vue';

createApp({
  setup() {
    const budget = ref(200_000);
    const said = ref('');
    return () => [
      h('button', { onClick: () => (budget.value = 90_000) }, 'Spend less'),
      h('notewave-budget', {
        budget: budget.value,
        launch: new Date(2027, 4, 3),
        compact: true,
        'onNotewave-change': ({ detail }) => {
          said.value = `${detail.plan.budget.total / 100} RMB`;
        },
      }),
      h('p', { id: 'said' }, said.value),
    ];
  },
}).mount('#app');
